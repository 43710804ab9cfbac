using System.Text.RegularExpressions;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>
/// What a document or a user wrote must not become HTML or a picture from elsewhere in the bot's mouth, and must be shown letter
/// by letter: Web Chat's Markdown would bend straight quotation marks, make "…" of dots and "©" of "(c)".
/// </summary>
internal static partial class BotMarkdown
{
    public static string Escape(string text) => Bent().Replace(
        text
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("![", "!\\[", StringComparison.Ordinal),
        match => string.Concat(match.Value.Select(letter => char.IsAsciiLetter(letter) ? letter.ToString() : "\\" + letter)));

    // The dashes of a table's rule stay as they are.
    [GeneratedRegex("""["']|\.{2,}|\((?:c|r|p|tm)\)|\+-|(?<![-|:\s])--(?![-|:\s])""", RegexOptions.IgnoreCase)]
    private static partial Regex Bent();
}
