using System.Text.RegularExpressions;
using Assistant.Corpus.Parsing;
using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>Short names that a text gives to the documents it cites: "(sau đây gọi tắt là Nghị quyết 21)".</summary>
internal sealed partial class Definitions
{
    // A definition further from the document than this speaks of something else.
    private const int Farthest = 450;

    // From the type's first letter to the number's last.
    private const int LongestMention = 300;

    // No text gives more short names; one that seems to is noise.
    private const int MostNames = 200;

    private readonly List<(string Name, IReadOnlyList<Mention> Means, int From)> _names = [];

    // A name that is given again to the same documents needs no second entry.
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public bool IsEmpty => _names.Count == 0;

    /// <summary>Takes up what the block defines.</summary>
    /// <param name="found">The mentions of this block, in order.</param>
    public void Read(MappedText block, IReadOnlyList<Mention> found)
    {
        if (found.Count == 0 || !block.Text.Contains(" là ", StringComparison.Ordinal) && !block.Text.Contains("tắt", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Defining().Matches(block.Text))
        {
            var name = match.Groups["name"].Value.Trim(' ', '“', '”', '"', '\'');
            var means = Meant(block.Text, found, match);
            if (means.Count > 0 && _names.Count < MostNames && NamesADocument(name) && _known.Add(name + "|" + string.Join('|', means.Select(mention => mention.Key))))
            {
                _names.Add((name, means, block.Source(match.Index, match.Length).Start));
            }
        }
    }

    /// <summary>The places of the block that use a short name defined before them.</summary>
    /// <param name="taken">What is known of this block already.</param>
    /// <returns>As mentions of the documents that are meant.</returns>
    public IEnumerable<Mention> In(MappedText block, IReadOnlyList<Mention> taken)
    {
        var places = new TakenPlaces(taken);
        foreach (var (name, means, from) in _names)
        {
            for (var at = block.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = block.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                var span = block.Source(at, name.Length);
                if (span.Start < from || !IsWhole(block.Text, at, end) || (IsBareType(name) && !StandsAlone().IsMatch(block.Text[end..Math.Min(block.Text.Length, end + 20)])) || !places.AreFree(at, end))
                {
                    continue;
                }

                foreach (var meant in means)
                {
                    yield return meant with { Start = at, End = end, Span = span, About = "" };
                }
            }
        }
    }

    /// <summary>"gọi chung là" means all documents of its sentence, "gọi tắt là" the one before it.</summary>
    private static List<Mention> Meant(string text, IReadOnlyList<Mention> found, Match match)
    {
        var before = Near(found, match.Index).Where(mention => mention.End <= match.Index && match.Index - mention.End <= Farthest && !text[mention.End..match.Index].Contains(". ", StringComparison.Ordinal)).ToList();
        if (before.Count == 0)
        {
            return [];
        }

        if (match.Groups["all"].Success)
        {
            return before;
        }

        // "Kế hoạch số 7 thực hiện Nghị quyết số 21 (gọi tắt là Kế hoạch 7)": the type and number that the name repeats decide.
        var name = match.Groups["name"].Value.Trim(' ', '“', '”', '"');
        var number = Digits().Match(name).Value.TrimStart('0');
        var type = DocumentTypes.StartOf(name);
        var fits = before.FindAll(mention => (number.Length == 0 || NumberLists.DigitsOf(mention.Number).TrimStart('0') == number) && (type is null || mention.Type.Length == 0 || mention.Type == type));
        return fits.Count > 0 ? [fits[^1]] : type is null ? [before[^1]] : [];
    }

    /// <summary>The mentions that may end within reach of a place, in order.</summary>
    private static IEnumerable<Mention> Near(IReadOnlyList<Mention> found, int place)
    {
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = found[middle].Start < place - Farthest - LongestMention ? (middle + 1, high) : (low, middle);
        }

        for (; low < found.Count && found[low].Start < place; low++)
        {
            yield return found[low];
        }
    }

    private static bool NamesADocument(string name) => name.Length <= 60 && (DocumentTypes.StartOf(name) is not null || Code().IsMatch(name));

    private static bool IsBareType(string name) => DocumentTypes.Names.Contains(name);

    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));

    [GeneratedRegex(
        @"(?:\(|,\s|;\s)(?:(?:[Ss]au đây|[Dd]ưới đây|[Tt]ừ đây)\s)?(?:được\s)?(?:(?:gọi|viết)\stắt(?:\schung)?|(?<all>gọi\schung)|gọi)(?:\slà|:)\s?:?\s?(?:các\s)?(?<name>[“""][^”""()]{2,60}[”""]|[^()“”"";,.]{2,60})(?=\s*(?:[);,.]|$))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Defining();

    // "NQ21", "CT 05": a type's code with a number.
    [GeneratedRegex(@"^\p{Lu}[\p{L}]{0,5}[ -]?\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"\d{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // A type by itself is the defined document; with a number, an issuer or "này" it is another.
    [GeneratedRegex(@"^(?!\s(?:số|này|trên|của|Đại hội|Hội nghị|Trung ương|về|chuyên đề|khác|liên tịch|ngày|năm|\p{Lu}|\d))", RegexOptions.CultureInvariant)]
    private static partial Regex StandsAlone();
}
