using System.Text.RegularExpressions;
using Assistant.Corpus.Parsing;
using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>Finds the documents that one block names.</summary>
internal static partial class MentionFinder
{
    public const string Types = "Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Quy định|Quy chế|Chỉ thị|Kết luận|Thông tri|Thông tư liên tịch|Thông tư|Hướng dẫn|Thông báo|Báo cáo|Kế hoạch|Chương trình hành động|Chương trình|Đề án|Tờ trình|Công văn|Công điện|Luật|Bộ luật|Pháp lệnh";

    private const int LookBack = 40;
    private const int LookBackForLaw = 120;

    /// <returns>In order of place.</returns>
    public static IReadOnlyList<Mention> Find(MappedText block)
    {
        var text = block.Text;
        var found = new List<Mention>();
        if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            foreach (var symbol in DocumentSymbols.Find(text))
            {
                var listed = NumberLists.Before(block, symbol);
                found.AddRange(listed);
                found.Add(listed.Count == 0 ? OfSymbol(block, symbol) : MentionDetails.Make(block, symbol.Number, listed[0].Type, isShort: false, symbol.Span));
            }

            var symbols = new TakenPlaces(found);
            foreach (Match match in ShortName().Matches(text))
            {
                found.AddRange(Short(block, match).Where(mention => symbols.AreFree(mention)));
            }
        }

        var numbered = new TakenPlaces(found);
        found.AddRange(NamedDocuments.In(block).Where(mention => numbered.AreFree(mention)).ToList());
        if (found.Count > 1)
        {
            found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
            Share(text, found);
        }

        return found;
    }

    private static Mention OfSymbol(MappedText block, DocumentSymbol symbol)
    {
        var code = DocumentTypes.OfCode(symbol.Code) ?? "";
        var from = Math.Max(0, symbol.Span.Start - LookBack);
        var before = TypeBefore().Match(block.Text[from..symbol.Span.Start]);
        var start = before.Success ? from + before.Index : symbol.Span.Start;
        from = Math.Max(0, symbol.Span.Start - LookBackForLaw);
        if (symbol.Code.StartsWith("QH", StringComparison.Ordinal) || symbol.Code.StartsWith("UBTVQH", StringComparison.Ordinal) || code.Length == 0)
        {
            if (LawBefore().Match(block.Text[from..symbol.Span.Start]) is { Success: true } law)
            {
                return MentionDetails.Make(block, symbol.Number, TypeOf(law.Groups["type"].Value), isShort: false, new TextSpan(from + law.Index, symbol.Span.End))
                    with { About = law.Groups["name"].Value };
            }
        }

        var type = before.Success && before.Groups["type"].Success ? TypeOf(before.Groups["type"].Value) : code;
        return MentionDetails.Make(block, symbol.Number, type, isShort: false, new TextSpan(start, symbol.Span.End));
    }

    /// <summary>"Nghị quyết số 18, 19 và 20": what stands behind the last belongs to all.</summary>
    private static IEnumerable<Mention> Short(MappedText block, Match match)
    {
        var type = TypeOf(match.Groups["type"].Value);
        var first = match.Groups["number"];
        var all = match.Groups["more"].Captures.Prepend(first).ToList();
        foreach (var number in all)
        {
            var start = number == first ? match.Index : number.Index;
            yield return MentionDetails.Make(block, number.Value, type, isShort: true, new TextSpan(start, number.Index + number.Length));
        }
    }

    /// <summary>In "Nghị quyết 18 và Nghị quyết số 19 ngày …" date and issuer belong to both; in "22-QĐ/TW và 24-QĐ/TW" the type does.</summary>
    private static void Share(string text, List<Mention> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (one, next) = (found[i], found[i + 1]);
            if ((one.Listed || one.Short) && one.Type == next.Type && (one.End > next.Start || Joins(text[one.End..next.Start])))
            {
                found[i] = one with
                {
                    Date = one.Date ?? next.Date,
                    Issuer = one.Issuer.Length > 0 ? one.Issuer : next.Issuer,
                    Year = one.Year == 0 ? next.Year : one.Year,
                };
            }
        }

        for (var i = 1; i < found.Count; i++)
        {
            var (one, next) = (found[i - 1], found[i]);
            if (next.Type.Length == 0 && one.Type.Length > 0 && one.End <= next.Start && Joins(text[one.End..next.Start]) && CodeOf(one.Number) == CodeOf(next.Number))
            {
                found[i] = next with { Type = one.Type };
            }
        }
    }

    private static bool Joins(string gap) => gap.Trim() is "và" or "," or "hoặc" or "đến" or "và số" or ", số" or "đến số";

    private static string CodeOf(string number) => number[NumberLists.DigitsOf(number).Length..];

    private static string TypeOf(string words) => DocumentTypes.StartOf(words) ?? "";

    [GeneratedRegex(@"\b(?<type>" + Types + @")\s+(?:số\s*:?\s*)?$|(?:\bsố\s*:?\s*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TypeBefore();

    // A law carries its name between type and number: "Luật Tổ chức Chính phủ số 63/2025/QH15".
    [GeneratedRegex(@"\b(?<type>Bộ luật|Luật|Pháp lệnh)\s+(?<name>\p{Lu}[^;.()“”\d]{2,90}?)\s+số\s*:?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LawBefore();

    // "Kế hoạch 5 năm" names a span of time, not a document; without "số" only types that are cited so count.
    [GeneratedRegex(
        @"\b(?:(?<type>" + Types + @")\s+số\s+(?<number>\d{1,4})|(?<type>Nghị quyết|Chỉ thị|Kết luận|Quy định|Hướng dẫn|Kế hoạch|Nghị định|Chương trình|Quyết định|Thông tư)\s+(?<number>\d{1,4}(?:/(?:19|20)\d{2})?))(?![\d/]|[.,]\d|\s?-\s?\p{L}|\s?[-–]\s?\d)(?!\s+(?:năm|tháng|tuần|ngày(?!\s+\d)|quý|đồng chí|nội dung|điểm|giờ|lần|nhóm|nhiệm vụ|bước|cấp|chỉ tiêu|giải pháp|mục tiêu|người|trường hợp|đơn vị|tổ chức|chi bộ|đảng viên|xã|thôn|cuộc|việc|bộ|mục|phần|chương|điều|tỷ|triệu|đợt|kỳ)\b)(?!\s?%)(?:\s?(?:,|và)\s(?:số\s)?(?<more>\d{1,4})(?=\s?(?:[,;.)]|$)|\s(?:và|của|ngày\s\d)))*",
        RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();
}
