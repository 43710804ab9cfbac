using System.Text.RegularExpressions;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>
/// What a document or a user wrote must not become HTML or a picture from elsewhere in the bot's mouth, and must be shown letter
/// by letter: Web Chat's Markdown would bend straight quotation marks, make "…" of dots and "©" of "(c)", and count a clause "3." as 1.
/// </summary>
internal static partial class BotMarkdown
{
    public static string Escape(string text) => Bent().Replace(
        Numbered(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("![", "!\\[", StringComparison.Ordinal),
        match => string.Concat(match.Value.Select(letter => char.IsAsciiLetter(letter) ? letter.ToString() : "\\" + letter)));

    // No list is made of the numbers, so that each line has to be told to begin anew.
    private static string Numbered(string text) => LineEnd().Replace(Number().Replace(text, @"${before}${number}\${sign}"), "\\\n");

    [GeneratedRegex(@"^(?<before>[>\-+* \t]*)(?<number>\d{1,9})(?<sign>[.)])(?=\s|$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[^\n\\])\n(?=[> \t]*\d{1,9}\\[.)])", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    // The dashes of a table's rule stay as they are.
    [GeneratedRegex("""["']|\.{2,}|\((?:c|r|p|tm)\)|\+-|(?<![-|:\s])--(?![-|:\s])""", RegexOptions.IgnoreCase)]
    private static partial Regex Bent();
}
