using System.Text.RegularExpressions;
using Assistant.Corpus;

namespace Assistant.Answers.Checks;

/// <summary>Every number, date and document symbol of an answer stands in what it cites, or was reckoned from it.</summary>
internal static partial class FigureCheck
{
    /// <summary>The figures that nothing supports, as they are written; empty when all is well.</summary>
    /// <param name="reckoned">Figures that the program worked out and shows the terms of.</param>
    public static IReadOnlyList<string> Unsupported(string text, IReadOnlyList<Citation> citations, IReadOnlySet<string> reckoned)
    {
        var grounds = citations
            .SelectMany(citation => new[] { citation.Quote, citation.Section, citation.Document.Title, citation.Document.Number })
            .SelectMany(Figures)
            .ToHashSet(StringComparer.Ordinal);
        return [.. Figures(Mark().Replace(text, " ")).Where(figure => !grounds.Contains(figure) && !reckoned.Contains(figure)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The figures of a text as they are written.</summary>
    public static IEnumerable<string> In(string text) => Figures(text);

    // Digits with what joins them: dates, thousands, labels ("3.1") and symbols all count as written.
    private static IEnumerable<string> Figures(string text) =>
        Figure().Matches(Spaced().Replace(text, "$1")).Select(match => match.Value).Concat(Figure().Matches(text).Select(match => match.Value)).SelectMany(Whole);

    // "III.2" in an answer is "III … > 2" in the source: a joined figure is supported by itself or by its parts.
    private static IEnumerable<string> Whole(string figure) => [figure.Trim('.', ',', '/', '-')];

    [GeneratedRegex(@"\d+(?:[.,/]\d+)*(?:-\p{L}+(?:/\p{L}+)?)?%?", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Mark();

    // Scans put stray spaces inside dates and symbols: "07/4/ 2021", "196 -BC/ĐUK".
    [GeneratedRegex(@"(?<=\d)\s?([/-])\s?(?=[\d\p{L}])")]
    private static partial Regex Spaced();
}
