using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Formats.Docx;

/// <summary>Small changes that printing needs and that change no word.</summary>
internal static partial class TextParts
{
    /// <summary>One line, nothing that XML cannot carry.</summary>
    public static string OneLine(string text) => Blanks().Replace(NormalForm.Of(text), " ").Trim();

    /// <summary>As <see cref="OneLine"/>, but blanks within the line stay: they are left open for a pen.</summary>
    public static string Open(string text) => LineEnds().Replace(NormalForm.Of(text), " ").Trim();

    /// <summary>The lines of a text that a person typed, without the empty ones.</summary>
    public static IReadOnlyList<string> Lines(string text) => [.. LineEnds().Split(NormalForm.Of(text)).Select(OneLine).Where(line => line.Length > 0)];

    /// <summary>Capitals, but for words with a figure in them: "13-CTr/ĐUK" and "km2" mean something as they are.</summary>
    public static string Capitals(string text) =>
        string.Join(' ', text.Split(' ').Select(word => word.Any(char.IsAsciiDigit) ? word : word.ToUpperInvariant()));

    /// <summary>The text with the full stop that ends a document. What ends a sentence already, or promises more, stays.</summary>
    public static string Ended(string text, string stop)
    {
        var bare = text.EndsWith("./.", StringComparison.Ordinal) ? text[..^3] : text.TrimEnd(';', ',', ' ');
        return bare.Length == 0 || ".?!…:".Contains(bare[^1], StringComparison.Ordinal) ? bare : bare + stop;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\r\n\u2028\u2029]+")]
    private static partial Regex LineEnds();
}
