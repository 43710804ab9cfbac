using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Drafting.Matching;
using Assistant.Text;

namespace Assistant.Drafting.Figures;

/// <summary>Finds the figures in an answer, with what they count. Numbers that only name something (a document, a date, a year) are none.</summary>
public static partial class FigureReader
{
    /// <param name="context">The folded titles of the outline, for short forms.</param>
    public static IReadOnlyList<Figure> Read(string text, OutlineLine line, int entry, string context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(line);
        var figures = new List<Figure>();
        foreach (var (segment, index) in Segmenter.Of(text).Select((segment, index) => (segment, index)))
        {
            ReadSentence(figures, text, segment, index, line, entry, context);
        }

        return figures;
    }

    private static void ReadSentence(List<Figure> figures, string text, Segment segment, int index, OutlineLine line, int entry, string context)
    {
        var list = FigureRole.Plain;
        var first = figures.Count;
        var sentenceYears = Years.In(segment.Whole.In(text));
        foreach (var clause in ClausesWithLabel(text, segment))
        {
            var words = clause.In(text);
            var opener = ListOpener().Match(words);
            if (opener.Success)
            {
                list = opener.Groups["all"].Success ? FigureRole.Component : FigureRole.Part;
            }

            foreach (var found in Numbers(words))
            {
                var role = found.Role != FigureRole.Plain ? found.Role : opener.Success && found.Span.Start < opener.Index ? FigureRole.Plain : list;
                if (role is FigureRole.Part or FigureRole.Component && TotalBefore(figures, first) is { } at)
                {
                    figures[at] = figures[at] with { Role = FigureRole.Total };
                }

                var years = Years.In(words) is { Count: > 0 } own ? own : sentenceYears;
                var noun = Noun(words, found, context);
                noun = role is FigureRole.Part or FigureRole.Component ? Inherited(figures, first, noun) : noun;
                figures.Add(new Figure(
                    entry, line, found.Value, found.Span.In(words), new TextSpan(clause.Start + found.Span.Start, clause.Start + found.Span.End),
                    noun, role, index, years));
            }
        }
    }

    // A label says what the first figure after it counts: "chi bộ thôn: 7 chi bộ".
    private static IEnumerable<TextSpan> ClausesWithLabel(string text, Segment segment)
    {
        var clauses = segment.Label is null ? segment.Clauses : [new TextSpan(segment.Whole.Start, segment.Clauses.Count > 0 ? segment.Clauses[0].End : segment.Whole.End), .. segment.Clauses.Skip(1)];
        foreach (var clause in clauses)
        {
            var start = clause.Start;
            foreach (System.Text.RegularExpressions.Match joint in AndFigure().Matches(clause.In(text)))
            {
                yield return new TextSpan(start, clause.Start + joint.Index);
                start = clause.Start + joint.Index + joint.Length;
            }

            yield return new TextSpan(start, clause.End);
        }
    }

    private static int? TotalBefore(List<Figure> figures, int first)
    {
        for (var i = figures.Count - 1; i >= first; i--)
        {
            if (figures[i].Role is FigureRole.Plain or FigureRole.Total)
            {
                return i;
            }
        }

        return null;
    }

    // "chi bộ: 11, gồm 6 thôn": the six are "chi bộ thôn".
    private static string Inherited(List<Figure> figures, int first, string noun)
    {
        if (TotalBefore(figures, first) is not { } at || figures[at].Noun.Length == 0)
        {
            return noun;
        }

        var head = string.Join(' ', figures[at].Noun.Split(' ').Take(2));
        return noun.StartsWith(head, StringComparison.Ordinal) ? noun : (head + " " + noun).Trim();
    }

    private static List<Found> Numbers(string words)
    {
        var found = new List<Found>();
        var ratio = Ratio().Match(words);
        if (ratio.Success && TryParse(ratio.Groups["part"].Value, out var part) && TryParse(ratio.Groups["whole"].Value, out var whole))
        {
            found.Add(new Found(part, SpanOf(ratio.Groups["part"]), FigureRole.RatioPart, default));
            found.Add(new Found(whole, SpanOf(ratio.Groups["whole"]), FigureRole.RatioWhole, default));
            return found;
        }

        var range = RangeLabel().Match(words);
        var skip = range.Success && Figure().Match(words, range.Index + range.Length) is { Success: true }
            ? new TextSpan(range.Index, range.Index + range.Length)
            : default;
        foreach (System.Text.RegularExpressions.Match match in Figure().Matches(words))
        {
            var span = SpanOf(match.Groups["number"]);
            if (skip.Length > 0 && skip.Overlaps(span) || IsName(words, match) || !TryParse(match.Groups["number"].Value, out var value))
            {
                continue;
            }

            var percent = match.Groups["percent"].Success;
            found.Add(new Found(
                value,
                percent ? new TextSpan(span.Start, match.Index + match.Length) : span,
                percent ? FigureRole.Percent : skip.Length > 0 ? FigureRole.Range : FigureRole.Plain,
                skip));
        }

        return found;
    }

    private static bool IsName(string words, System.Text.RegularExpressions.Match match)
    {
        var before = Diacritics.Fold(words[..match.Index].TrimEnd());
        var number = match.Groups["number"].Value;
        return IsYear(number)
            || NameBefore().IsMatch(before)
            || NameAfter().IsMatch(words[(match.Index + match.Length)..]);
    }

    private static bool IsYear(string number) =>
        number.Length == 4 && (number.StartsWith("19", StringComparison.Ordinal) || number.StartsWith("20", StringComparison.Ordinal));

    private static bool TryParse(string digits, out decimal value) =>
        decimal.TryParse(
            digits.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out value);

    private static string Noun(string words, Found found, string context)
    {
        // With two figures in one clause only the words up to the next one belong to a figure; a ratio is one figure.
        var kept = words.ToCharArray();
        kept.AsSpan(found.Span.Start, found.Span.Length).Fill(' ');
        if (found.Range.Length == 0)
        {
            foreach (System.Text.RegularExpressions.Match other in Figure().Matches(words))
            {
                kept.AsSpan(other.Index, other.Length).Fill(' ');
            }
        }

        var marked = Diacritics.HasMarks(words);
        var terms = new List<string>();
        foreach (var term in Terms.Of(new string(kept), context))
        {
            // The 2 of "km2" counts nothing; the ends of a range are its name.
            if (!(marked ? Fillers.Contains(term.Key) : FillersFolded.Contains(term.Folded)) && (found.Range.Length > 0 || !char.IsAsciiDigit(term.Key[0])) && !terms.Contains(term.Key, StringComparer.Ordinal))
            {
                terms.Add(term.Key);
            }
        }

        return string.Join(' ', terms);
    }

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "gồm", "bao", "trong", "đó", "có", "là", "đủ", "khoảng", "với", "và", "số", "tổng", "lượng", "được", "đã", "đồng", "chí", "thì", "cả",
        "hiện", "nay", "toàn", "của", "các", "những", "về", "còn", "cụ", "thể", "trên",
    };

    // Without its mark "chí" of "đồng chí" is the "chi" of "chi bộ".
    private static readonly HashSet<string> FillersFolded = [.. Fillers.Except(["đồng", "chí", "thể", "cả"]).Select(Diacritics.Fold)];

    private readonly record struct Found(decimal Value, TextSpan Span, FigureRole Role, TextSpan Range);

    [GeneratedRegex(@"(?<![\p{L}\d/]|\d[.,-])(?<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?:\s?(?<percent>%))?(?![\d/]|[.,]\d|-\d|-\p{Lu})")]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<![\d/.,])(?<part>\d[\d.]*)\s*(?:/|trên tổng số|trên tổng|trong số|trên|tren)\s*(?<whole>\d[\d.]*)(?![\d/]|,\d|\s*năm)", RegexOptions.IgnoreCase)]
    private static partial Regex Ratio();

    // "3-5", "từ 2-3 năm", "trên 9", "dưới 3".
    [GeneratedRegex(@"(?:(?:từ\s+|tu\s+)?(?<![\d/])\d{1,3}\s*[-–]\s*\d{1,3}|\b(?:trên|dưới|hơn|tren|duoi)\s+\d{1,3})(?:\s+(?:năm|nam|đảng viên|người))?(?=\s*:?\s|\s*:)", RegexOptions.IgnoreCase)]
    private static partial Regex RangeLabel();

    // "kế hoạch số 12" and "kế hoạch 246" are names; "dân số 6.420" and "tổng số 12" count.
    [GeneratedRegex(@"(?:(?:^|\s)(?:ke hoach|chi thi|nghi quyet|nghi quyet chuyen de|cong van|quyet dinh|huong dan|quy dinh|ket luan)(?:\s+so)?|(?:van ban|bao cao|thong bao|chuong trinh|to trinh)\s+so|^so|(?:^|\s)(?:dieu|muc|phan|khoa|lan thu|ngay|thang|dai hoi)|(?<!moi|hang|mot)\squy)$")]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"^\s*(?:-\p{Lu}|/\d)")]
    private static partial Regex NameAfter();

    [GeneratedRegex(@"(?<all>bao gồm|gồm|bao gom|gom)\b|(?:trong đó|trong do)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ListOpener();

    [GeneratedRegex(@"\s+(?:và|va)\s+(?=\d)", RegexOptions.IgnoreCase)]
    private static partial Regex AndFigure();
}
