namespace Assistant.Host.Channels.DirectLine;

/// <summary>What a document or a user wrote must not become HTML or a picture from elsewhere in the bot's mouth.</summary>
internal static class BotMarkdown
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("![", "!\\[", StringComparison.Ordinal);
}
