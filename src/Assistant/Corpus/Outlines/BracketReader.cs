using System.Text.RegularExpressions;

namespace Assistant.Corpus.Outlines;

/// <summary>Adds a piece's asks: its own, and those that its brackets demand beside it.</summary>
internal static partial class BracketReader
{
    public static void Add(List<OutlineAsk> asks, string piece, bool splitBrackets)
    {
        var (outside, inside) = Cut.Brackets(piece);
        if (outside.Length == 0 || !splitBrackets)
        {
            asks.Add(AskWords.Ask(piece, IfAny().IsMatch(piece)));
            return;
        }

        var optional = inside.Any(bracket => IfAnyAlone().IsMatch(bracket));
        var ask = AskWords.Ask(outside, optional);
        ask = ask with { Period = ask.Period ?? (ask.Data.Any(kind => kind is AskData.Number or AskData.Percent or AskData.Table) ? AskWords.Period(piece) : null) };
        var more = new List<OutlineAsk>();
        foreach (var bracket in inside.Where(bracket => !IfAnyAlone().IsMatch(bracket)))
        {
            if (Fields().IsMatch(bracket))
            {
                // "(ghi rõ số, ngày, trích yếu)" says how each is to be named.
                continue;
            }

            if (MeasuredIn().Match(bracket) is { Success: true } measure)
            {
                ask = ask with { Data = Both(ask.Data is [AskData.Narrative] ? [] : ask.Data, [measure.Value == "%" ? AskData.Percent : AskData.Number]), Unit = measure.Value };
            }
            else if (OnlyRatio().IsMatch(bracket))
            {
                ask = ask with { Data = Both(ask.Data, [AskData.Percent]) };
            }
            else if (WithFigures().IsMatch(bracket))
            {
                ask = ask with { Data = [.. ask.Data.Append(AskData.Number).Distinct()] };
            }
            else if (ask.Data is [AskData.Narrative, ..] && Forms().IsMatch(outside) && Enumerated().IsMatch(bracket))
            {
                ask = ask with { Data = ask.Data.Contains(AskData.Number) || Punished().IsMatch(outside) ? [AskData.List, AskData.Number] : [AskData.List] };
            }
            else if (ByKind().IsMatch(bracket))
            {
                ask = ask with { Data = Both(ask.Data, [AskData.Table]) };
            }
            else if (Refining().IsMatch(bracket) || bracket.Contains('/', StringComparison.Ordinal))
            {
                ask = ask with { Data = Both(ask.Data, AskWords.Data(bracket)) };
            }
            else if (Demanding().IsMatch(bracket) || (ask.Data.Contains(AskData.Number) && Parts(bracket, ask)))
            {
                more.AddRange(Demands(bracket, ask));
            }
            else if (TwoKinds().IsMatch(bracket) && ask.Data.Contains(AskData.Number))
            {
                ask = ask with { Data = Both(ask.Data, [AskData.Table]) };
            }
        }

        if (ask.Data.Contains(AskData.Number) && inside.FirstOrDefault(bracket => Divided().IsMatch(bracket)) is { } divided)
        {
            ask = ask with { Breakdown = [.. PartNames(divided)] };
        }

        asks.Add(ask);
        asks.AddRange(more);
    }

    /// <summary>"Tổng số đảng viên (đảng viên giữ chức vụ …)": the bracket names a part of the total.</summary>
    private static bool Parts(string bracket, OutlineAsk ask) => ask.Unit is { } unit && bracket.StartsWith(unit, StringComparison.OrdinalIgnoreCase);

    /// <summary>"trong đó: nữ, dân tộc thiểu số" has two parts.</summary>
    private static IEnumerable<string> PartNames(string bracket) =>
        Divided().Replace(bracket, "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => LeadingCount().Replace(Blanks.Without(part), "")).Where(part => part.Any(char.IsLetter) && !part.Contains('…', StringComparison.Ordinal));

    private static IEnumerable<OutlineAsk> Demands(string bracket, OutlineAsk ask)
    {
        var alternative = bracket.StartsWith("hoặc", StringComparison.OrdinalIgnoreCase);
        var words = Verb().Replace(bracket, "");
        var ratio = Ratio().Match(words);
        if (ratio.Success)
        {
            words = words[..ratio.Index];
        }

        // "(trong đó: nữ, dân tộc thiểu số)": each part of the total is a figure of its own.
        if (ask.Data.Contains(AskData.Number) && Divided().IsMatch(bracket) && !AnyQuantity().IsMatch(bracket))
        {
            foreach (var name in PartNames(words))
            {
                yield return new OutlineAsk($"{ask.Text}: {name}", ratio.Success ? [AskData.Number, AskData.Percent] : [AskData.Number], Optional: false, ask.Unit, ask.Period);
            }

            yield break;
        }

        var parts = alternative ? [Cut.Brackets(words) is { Inside.Count: > 0 } cut ? $"{cut.Outside} ({string.Join("; ", cut.Inside)})" : words] : Separate().Split(words);
        foreach (var part in parts.Where(part => part.Any(char.IsLetter)))
        {
            var one = AskWords.Ask(part, IfAny().IsMatch(part));
            // A part of a counted whole is counted too.
            var counted = ask.Data.Contains(AskData.Number) && one.Data is [AskData.Narrative] && !alternative;
            var data = counted ? [AskData.Number] : one.Data;
            if (ratio.Success)
            {
                data = Both(data, [AskData.Percent]);
            }

            yield return one with { Data = data, Unit = one.Unit ?? (counted ? ask.Unit : null) };
        }
    }

    private static IReadOnlyList<AskData> Both(IReadOnlyList<AskData> own, IReadOnlyList<AskData> more)
    {
        var added = more.Where(data => data != AskData.Narrative);
        var kept = own is [AskData.Narrative] && more.Any(data => data is AskData.Number or AskData.DocumentList) ? [] : own;
        return [.. kept.Concat(added).Distinct()];
    }

    [GeneratedRegex(@"\bnếu có\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IfAny();

    [GeneratedRegex(@"^\s*(?:nếu có|nếu cần)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IfAnyAlone();

    [GeneratedRegex(@"^(?:%|(?:nghìn |triệu |tỷ )?đồng|ha|km|tấn|người|lượt|giờ)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeasuredIn();

    [GeneratedRegex(@"\b(?:số|tổng số|tỷ lệ|tỉ lệ|bao nhiêu|lý do|nguyên nhân|kết quả)\s|\bđảng viên\b.*\bđảng viên\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyQuantity();

    [GeneratedRegex(@"^(?:trong đó|chia ra|gồm|phân theo|chia theo)(?: có| gồm)?\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Divided();

    [GeneratedRegex(@"^(?:số|số lượng|tỷ lệ|tỉ lệ)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingCount();

    [GeneratedRegex(@"^(?:ghi|nêu)(?: rõ)?\s+(?:số(?: hiệu| ký hiệu)?|tên|ngày|họ tên|địa chỉ)\s*,", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fields();

    [GeneratedRegex(@"^(?:tính|kèm|nêu)\s+(?:rõ )?(?:tỷ|tỉ) lệ\s*(?:%|phần trăm)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyRatio();

    [GeneratedRegex(@"^(?:ở |theo |chia theo |phân theo )(?:từng )?(?:loại hình|loại|năm|đơn vị|địa bàn|lĩnh vực|cấp)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByKind();

    [GeneratedRegex(@"\b(?:có|kèm) số liệu (?:dẫn chứng|chứng minh|minh họa|minh hoạ)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithFigures();

    // "hình thức công khai (niêm yết, loa truyền thanh, …)": the bracket gives examples of the kinds.
    [GeneratedRegex(@"^(?:các |những )?(?:hình thức|biện pháp|phương thức)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forms();

    [GeneratedRegex(@"^[^,;:.?]{2,60}(?:,\s[^,;:.?]{2,60})+(?:\.{3}|…)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Enumerated();

    // Each kind of punishment is counted.
    [GeneratedRegex(@"\b(?:xử lý|kỷ luật|xử phạt)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Punished();

    [GeneratedRegex(@"^(?:cụ thể)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refining();

    [GeneratedRegex(@"^(?:(?:cần |phải )?(?:nêu|ghi|đánh giá|phân tích|báo cáo|thống kê|tính)\b|trong đó|hoặc số|kèm|chia ra|gồm|(?:số|tổng số|số lượng|tỷ lệ|tỉ lệ)\s(?!liệu|\d))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Demanding();

    [GeneratedRegex(@"^[\p{L} ]{3,30} và [\p{L} ]{3,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoKinds();

    [GeneratedRegex(@"^(?:trong đó|chia ra|gồm)\s*:?\s*|^hoặc\s+|^(?:cần |phải )?(?:nêu|ghi|thống kê)(?: rõ| cụ thể)?\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@",?\s*(?:và )?(?:tính|kèm)\s+(?:tỷ|tỉ) lệ\s*%?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ratio();

    [GeneratedRegex(@"\s*;\s*|,\s*(?=(?:tỷ lệ|tỉ lệ|số lượng|số|tổng số|đảng viên|chi bộ|lý do|nguyên nhân|kết quả)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separate();
}
