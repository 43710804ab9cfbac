using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Host.Evaluation;

/// <summary>
/// Comparison of texts as the gold score does it. Kept apart from the product's own folding on purpose: a mistake there must not
/// hide itself in the figures.
/// </summary>
internal static partial class GoldText
{
    // Long enough that two texts do not share it by chance.
    private const int SharedRun = 20;

    private static readonly Dictionary<string, string> Tone = new(StringComparer.Ordinal)
    {
        ["oà"] = "òa", ["oá"] = "óa", ["oả"] = "ỏa", ["oã"] = "õa", ["oạ"] = "ọa",
        ["oè"] = "òe", ["oé"] = "óe", ["oẻ"] = "ỏe", ["oẽ"] = "õe", ["oẹ"] = "ọe",
        ["uỳ"] = "ùy", ["uý"] = "úy", ["uỷ"] = "ủy", ["uỹ"] = "ũy", ["uỵ"] = "ụy",
    };

    // The short names that the gold files give to the documents they were made from.
    private static readonly Dictionary<string, string[]> DocumentKeys = new(StringComparer.Ordinal)
    {
        ["000"] = ["34-kh", "ke-hoach-34"],
        ["001"] = ["196-bc", "bao-cao-196"],
        ["003"] = ["nq-21", "21-nq"],
    };

    public static string Fold(string text)
    {
        var folded = FoldLetters(text.Normalize(NormalizationForm.FormC).Replace("*", string.Empty, StringComparison.Ordinal));
        return Spaces().Replace(folded, " ").Trim();
    }

    /// <summary>The part of folding that leaves every letter at its place; of text in form C.</summary>
    public static string FoldLetters(string text) =>
        ToneMark().Replace(text.ToLowerInvariant(), match => Tone[match.Value]).Replace('–', '-').Replace('“', '"').Replace('”', '"');

    /// <summary>Whether the words stand in the text; a digit at their end must not touch another digit.</summary>
    public static bool Contains(string words, string text)
    {
        var sought = Fold(words);
        var pattern = Regex.Escape(sought);
        if (sought.Length > 0 && char.IsDigit(sought[0]))
        {
            pattern = @"(?<![\d.,/])" + pattern;
        }

        if (sought.Length > 0 && char.IsDigit(sought[^1]))
        {
            pattern += @"(?![\d/]|[.,]\d)";
        }

        return Regex.IsMatch(Fold(text), pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    public static bool SameDocument(GivenAnswer.Quotation citation, string gold)
    {
        var key = Fold(string.Create(CultureInfo.InvariantCulture, $"{citation.DocumentId} {citation.DocumentNumber}"));
        return DocumentKeys.GetValueOrDefault(gold, [Fold(gold)]).Any(name => key.Contains(name, StringComparison.Ordinal));
    }

    public static bool Overlaps(string quote, string evidence)
    {
        var (one, other) = (Fold(quote), Fold(evidence));
        if (one.Length == 0 || other.Length == 0)
        {
            return false;
        }

        return other.Contains(one, StringComparison.Ordinal)
            || one.Contains(other, StringComparison.Ordinal)
            || ShareARun(one, other);
    }

    private static bool ShareARun(string one, string other)
    {
        if (one.Length < SharedRun || other.Length < SharedRun)
        {
            return false;
        }

        var runs = Enumerable.Range(0, one.Length - SharedRun + 1)
            .Select(start => one.Substring(start, SharedRun))
            .ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(0, other.Length - SharedRun + 1).Any(start => runs.Contains(other.Substring(start, SharedRun)));
    }

    [GeneratedRegex("(?<!q)(?:oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)", RegexOptions.CultureInvariant)]
    private static partial Regex ToneMark();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
