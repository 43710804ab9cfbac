using System.Text;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Host.Web;

/// <summary>Finds a passage of an old text in the present one.</summary>
internal static class SamePassage
{
    // "12 chi bộ" stands in many places; words this short are only found again in the section where they stood.
    private const int TellingLength = 20;

    /// <returns>Where the same words stand, line breaks aside: in the same section first, then nearest to the old place. Null when they do nowhere.</returns>
    public static TextSpan? Find(Document old, TextSpan passage, Document present)
    {
        var sought = Joined(passage.In(old.Text), out _).Trim();
        var text = Joined(present.Text, out var places);
        var section = SectionAt(old, passage);
        return Occurrences(sought, text)
            .Select(at => new TextSpan(places[at], places[at + sought.Length - 1] + 1))
            .Select(span => (Span: span, InSection: SectionAt(present, span) == section))
            .Where(found => found.InSection || sought.Length >= TellingLength)
            .OrderByDescending(found => found.InSection)
            .ThenBy(found => Math.Abs(found.Span.Start - passage.Start))
            .Select(found => (TextSpan?)found.Span)
            .FirstOrDefault();
    }

    private static IEnumerable<int> Occurrences(string sought, string text)
    {
        if (sought.Length == 0)
        {
            yield break;
        }

        for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (IsWhole(text, at, at + sought.Length))
            {
                yield return at;
            }
        }
    }

    // "5/2021" within "15/5/2021" is another date.
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start]))
        && !(end < text.Length && char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(text[end]))
        && !(start > 1 && char.IsDigit(text[start]) && text[start - 1] is '/' or '.' or ',' && char.IsDigit(text[start - 2]));

    private static string? SectionAt(Document document, TextSpan span) =>
        document.Blocks.FirstOrDefault(block => block.Pieces.Any(piece => piece.Overlaps(span)))?.Path;

    /// <summary>Every run of white space as one space, and for each letter its place in the text.</summary>
    private static string Joined(string text, out List<int> places)
    {
        var joined = new StringBuilder(text.Length);
        places = new List<int>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var blank = char.IsWhiteSpace(text[at]);
            if (blank && joined.Length > 0 && joined[^1] == ' ')
            {
                continue;
            }

            joined.Append(blank ? ' ' : text[at]);
            places.Add(at);
        }

        return joined.ToString();
    }
}
