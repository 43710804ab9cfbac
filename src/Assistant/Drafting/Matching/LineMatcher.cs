using System.Text.RegularExpressions;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Drafting.Matching;

/// <summary>How well words fit the lines and headings of one outline.</summary>
public sealed partial class LineMatcher
{
    // Two words in a row say much more than the same two apart: most Vietnamese words have two syllables.
    private const double PairWeight = 2.0;

    private readonly Dictionary<string, Title> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _frequency = new(StringComparer.Ordinal);
    private readonly int _count;

    public LineMatcher(OutlineMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var nodes = map.Lines.Select(line => line.Node).Concat(map.Headings.Select(heading => heading.Node)).DistinctBy(node => node.Id).ToList();
        Context = string.Join(" \n ", nodes.Select(node => Diacritics.Fold(node.Title)));
        foreach (var node in nodes)
        {
            var notes = node.Children.Where(child => child.Kind == OutlineNodeKind.Note).Select(child => child.Title);
            // "Những nội dung khác" is for what fits nowhere: its own words must not draw every "nội dung" to it.
            var title = CatchAll().IsMatch(Diacritics.Fold(node.Title)) ? "khác" : Named(node);
            _titles[node.Id] = new Title(Grams(Terms.Of(title, Context)), Grams(Terms.Of(string.Join(". ", notes), Context)));
        }

        foreach (var gram in map.Lines.SelectMany(line => _titles[line.Id].Own))
        {
            _frequency[gram] = _frequency.GetValueOrDefault(gram) + 1;
        }

        _count = Math.Max(1, map.Lines.Count);
    }

    /// <summary>All titles, folded: what tells the readings of a short form apart.</summary>
    public string Context { get; }

    /// <summary>What the words of a text weigh against a line or heading.</summary>
    public Match Score(string text, OutlineNode node)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(node);
        if (!_titles.TryGetValue(node.Id, out var title))
        {
            return default;
        }

        var grams = Grams(Terms.Of(text, Context), Diacritics.HasMarks(text));
        double matched = 0, all = 0;
        int words = 0, pairs = 0;
        foreach (var gram in grams)
        {
            var isPair = gram.Contains(' ', StringComparison.Ordinal);
            var weight = Weight(gram) * (isPair ? PairWeight : 1);
            all += weight;
            // What an instruction below a heading says counts a little less than the heading itself.
            var share = title.Own.Contains(gram) ? 1 : title.Notes.Contains(gram) ? 0.6 : 0;
            matched += weight * share;
            words += !isPair && share > 0 ? 1 : 0;
            pairs += isPair && share > 0 ? 1 : 0;
        }

        return new Match(matched, all == 0 ? 0 : matched / all, words, pairs);
    }

    /// <summary>How much of a title's own weight a text repeats, 0 to 1: near 1 it names the whole of it.</summary>
    public double TitleCoverage(string text, OutlineNode node)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(node);
        var marked = Diacritics.HasMarks(text);
        var given = Grams(Terms.Of(text, Context), marked);
        var title = Grams(Terms.Of(Named(node), Context), marked);
        var all = title.Sum(Weight);
        return all == 0 ? 0 : title.Where(given.Contains).Sum(Weight) / all;
    }

    /// <summary>Whether words are rare enough among the lines to name one of them.</summary>
    public bool IsTelling(string words) =>
        Grams(Terms.Of(words, Context), Diacritics.HasMarks(words)) is { Count: > 0 } grams
        && grams.Max(gram => _frequency.GetValueOrDefault(gram)) <= Math.Max(3, _count / 8);

    private double Weight(string gram) => Math.Log((_count + 2.0) / (_frequency.GetValueOrDefault(gram) + 1.0));

    private static string Named(OutlineNode node) => IfAny().Replace(node.Title, " ");

    // Both spellings of every title are kept, so that a message without marks finds them as well.
    private static HashSet<string> Grams(IReadOnlyList<Term> terms) => [.. Grams(terms, marked: true), .. Grams(terms, marked: false)];

    private static HashSet<string> Grams(IReadOnlyList<Term> terms, bool marked)
    {
        var grams = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < terms.Count; i++)
        {
            var empty = Skips(terms[i], marked);
            var word = marked ? terms[i].Key : terms[i].Folded;
            if (!empty)
            {
                grams.Add(word);
            }

            if (i > 0 && !empty && !Skips(terms[i - 1], marked))
            {
                grams.Add((marked ? terms[i - 1].Key : terms[i - 1].Folded) + " " + word);
            }
        }

        return grams;
    }

    // Small numbers are figures; large ones are the names of documents and years.
    private static bool Skips(Term term, bool marked) =>
        term.Key.Length < 3 && char.IsAsciiDigit(term.Key[0]) || (marked ? Terms.IsEmpty(term) : Terms.IsEmptyFolded(term.Folded));

    [GeneratedRegex(@"\(\s*nếu có\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex IfAny();

    [GeneratedRegex(@"^(?:nhung |cac )?(?:noi dung|van de|y kien|cong tac) khac\b")]
    private static partial Regex CatchAll();

    private sealed record Title(HashSet<string> Own, HashSet<string> Notes);
}
