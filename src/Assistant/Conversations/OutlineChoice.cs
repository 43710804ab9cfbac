using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Assistant.Corpus;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Conversations;

/// <summary>Finds the outline that a person means among those of the corpus.</summary>
internal static partial class OutlineChoice
{
    private static readonly ConditionalWeakTable<Document, Holder> Known = [];

    /// <summary>Whether a message wants a report to be written.</summary>
    /// <param name="inDraft">In the middle of one, only words that can be no answer start another.</param>
    public static bool IsStart(string text, bool inDraft)
    {
        var folded = Diacritics.Fold(text).Trim();
        if (folded.Length > 250 || QuestionSigns.IsQuestion(text))
        {
            return false;
        }

        return inDraft ? StartAnother().IsMatch(folded) : Start().IsMatch(folded);
    }

    /// <summary>All outlines, in the order of their documents.</summary>
    public static IReadOnlyList<(Document Document, Outline Outline)> All(CorpusSnapshot corpus) =>
        [.. corpus.Documents.Select(document => (document, Read(document))).Where(one => one.Item2 is not null).Select(one => (one.document, one.Item2!))];

    /// <summary>One when the words name it or there is no other; several when they leave a choice; none when a number names none.</summary>
    public static IReadOnlyList<(Document Document, Outline Outline)> Find(string text, CorpusSnapshot corpus)
    {
        var all = All(corpus);
        var numbers = Number().Matches(text).Select(match => match.Value).Where(number => number.Length < 4).ToHashSet(StringComparer.Ordinal);
        var numbered = all.Where(one => numbers.Any(number => one.Document.Number.StartsWith(number + "-", StringComparison.Ordinal) || one.Document.Number.StartsWith(number + "/", StringComparison.Ordinal))).ToList();
        if (numbered.Count > 0)
        {
            return numbered;
        }

        var words = Words(text);
        var scored = all
            .Select(one => (one.Document, one.Outline, Score: Words($"{one.Outline.Subject} {one.Document.Title} {one.Document.Subject}").Count(words.Contains)))
            .Where(one => one.Score > 1)
            .OrderByDescending(one => one.Score)
            .ToList();
        if (scored.Count > 0 && (scored.Count == 1 || scored[0].Score > scored[1].Score))
        {
            return [(scored[0].Document, scored[0].Outline)];
        }

        // A number that belongs to no outline must not end in another document's outline.
        return numbers.Count > 0 && scored.Count == 0 ? [] : all;
    }

    private static Outline? Read(Document document) => Known.GetValue(document, one => new Holder(WithLines(OutlineReader.Read(one)))).Outline;

    // An outline without a line to answer is none that could be followed.
    private static Outline? WithLines(Outline? outline) => outline is not null && new Drafting.OutlineMap(outline).Lines.Count > 0 ? outline : null;

    private static HashSet<string> Words(string text)
    {
        var tokens = Syllables.Of(text).Where(token => token.Kind != TokenKind.Whole).Select(token => Diacritics.Fold(token.Key)).ToList();
        return tokens.Zip(tokens.Skip(1), (first, second) => first + " " + second).Where(pair => !Common().IsMatch(pair)).ToHashSet(StringComparer.Ordinal);
    }

    private sealed record Holder(Outline? Outline);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    // Pairs that any request of this kind holds.
    [GeneratedRegex(@"^(?:toi|can|lam|bao|theo|de|kem|ke|muon|soan|viet)\b|\b(?:cao|cuong|hoach|theo|kem|lam|so)$")]
    private static partial Regex Common();

    [GeneratedRegex(@"\b(?:lam|viet|soan|soan thao|lap|xay dung|tao|chuan bi|bat dau)\b.*\b(?:bao cao|de cuong)\b|^(?:bat dau )?soan thao$|^bao cao theo de cuong")]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?:toi |minh |em )?(?:can|muon|hay|giup toi|bat dau)?\s*(?:lam|viet|soan|lap|bat dau|tao)\s+(?:mot )?(?:bao cao|ban thao)\s+(?:theo de cuong|moi|khac)")]
    private static partial Regex StartAnother();
}
