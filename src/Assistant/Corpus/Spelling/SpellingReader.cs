using Assistant.Text;

namespace Assistant.Corpus.Spelling;

/// <summary>
/// Proposes what was probably meant where an everyday phrase of officials has a wrong mark, or stands twice. Few and sure: a
/// person looks at each.
/// </summary>
public static class SpellingReader
{
    /// <returns>In order of place, without overlaps.</returns>
    public static IReadOnlyList<SpellingProposal> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<SpellingProposal>();
        var words = new WordWindow(text);
        while (words.Next())
        {
            if (PhraseBook.Judge(words) is { } proposal)
            {
                found.Add(proposal);
            }
        }

        found.AddRange(SymbolSpacing.Read(text));
        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return WithoutOverlaps(found);
    }

    /// <summary>Of two at one place the longer one counts.</summary>
    private static List<SpellingProposal> WithoutOverlaps(List<SpellingProposal> found)
    {
        var kept = new List<SpellingProposal>(found.Count);
        foreach (var proposal in found)
        {
            if (kept.Count == 0 || proposal.Span.Start >= kept[^1].Span.End)
            {
                kept.Add(proposal);
            }
            else if (proposal.Span.Length > kept[^1].Span.Length)
            {
                kept[^1] = proposal;
            }
        }

        return kept;
    }
}
