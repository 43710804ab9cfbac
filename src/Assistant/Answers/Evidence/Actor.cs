using System.Text.RegularExpressions;
using Assistant.Answers.Reading;
using Assistant.Corpus.Tasks;

namespace Assistant.Answers.Evidence;

/// <summary>The body that a clause makes responsible.</summary>
/// <param name="Name">As it is written there.</param>
/// <param name="Over">The heading or lead-in that names it; null when the clause's own sentence does.</param>
internal sealed partial record Actor(string Name, BlockView? Over)
{
    /// <returns>Null when neither the sentence nor anything above it names a body that acts.</returns>
    public static Actor? Of(Clause clause)
    {
        var sentence = clause.Block.Clauses.Where(other => other.Sentence == clause.Sentence && other.Start <= clause.Start).Select(other => other.Text);
        foreach (var words in sentence.Reverse())
        {
            var bare = Label().Replace(words, string.Empty);
            if ((Bodies.OfSentence(bare) ?? Bodies.OfEntry(bare)) is { Length: > 0 } own)
            {
                return new Actor(own, null);
            }
        }

        foreach (var view in clause.Block.Above().Prepend(clause.Block))
        {
            if (NameOver(view) is { } name)
            {
                return new Actor(name, view == clause.Block ? null : view);
            }
        }

        return null;
    }

    /// <summary>The body whose duties stand under the block; null when it names none.</summary>
    public static string? NameOver(BlockView view)
    {
        var words = view.IsHeading ? view.Block.Heading : view.LeadEnd > 0 ? view.Block.Text[..view.LeadEnd] : string.Empty;
        words = Label().Replace(words, string.Empty).TrimEnd(':', '.', ' ');
        return words.Length == 0 ? null : Bodies.OfHeading(words) ?? Bodies.OfLabel(words);
    }

    /// <summary>The folded words of a body's name without what hands it over: "giao", "đối với".</summary>
    public static string Folded(string name) => Given().Replace(Words.Line(Words.Of(name)), " ").Trim();

    [GeneratedRegex(@"^\s*(?:[-+*–]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})*|\p{L}|[IVX]{1,4})[.)\-]+\s*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^ (?:giao(?: cho)?|doi voi|de nghi|yeu cau) ", RegexOptions.CultureInvariant)]
    private static partial Regex Given();
}
