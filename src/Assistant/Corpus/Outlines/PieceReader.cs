using System.Text.RegularExpressions;

namespace Assistant.Corpus.Outlines;

/// <summary>Cuts one sentence of an entry at the lists that it holds: after a colon, at semicolons, over ranges, by kinds.</summary>
internal static partial class PieceReader
{
    // Too short to be understood without the words before the colon.
    private const int TooShortAlone = 12;

    public static IEnumerable<string> Of(string sentence)
    {
        var colon = Cut.Colon(sentence);
        var lead = colon > 0 ? sentence[..colon].Trim() : "";
        var list = Cut.Semicolons(colon > 0 ? sentence[(colon + 1)..].Trim() : sentence);
        if (list.Count == 0)
        {
            return [sentence];
        }

        if (colon > 0 && list.Count == 1)
        {
            list = [Quantity().IsMatch(list[0]) || Judging().IsMatch(list[0]) ? list[0] : sentence];
            lead = "";
        }

        return Merged(list).Select(piece => WithLead(piece, lead)).SelectMany(Ranges).SelectMany(Kinds).SelectMany(BothSides).SelectMany(IfAny);
    }

    /// <summary>A part that does not begin a thing of its own goes on with the part before it.</summary>
    private static List<string> Merged(IReadOnlyList<string> list)
    {
        var merged = new List<string>();
        foreach (var entry in list)
        {
            var piece = Enumerator().Replace(entry, "");
            if (merged.Count > 0 && When().IsMatch(piece))
            {
                merged[^1] = $"{merged[^1]}; {piece}";
            }
            else
            {
                merged.Add(piece);
            }
        }

        return merged;
    }

    private static string WithLead(string piece, string lead)
    {
        if (lead.Length == 0 || Quantity().IsMatch(piece))
        {
            return piece;
        }

        return Quantity().IsMatch(lead) ? $"{lead} {piece}" : piece.Length < TooShortAlone ? $"{lead}: {piece}" : piece;
    }

    /// <summary>"số chi bộ có từ 3-5, 5-7, 7-9, và trên 9 đảng viên" are four figures.</summary>
    private static IEnumerable<string> Ranges(string piece)
    {
        if (RangeList().Match(piece) is not { Success: true } match)
        {
            return [piece];
        }

        var (before, after) = (piece[..match.Index].TrimEnd(), piece[(match.Index + match.Length)..].TrimStart());
        return match.Groups["range"].Captures.Select(range => $"{before} từ {range.Value} {after}")
            .Concat(match.Groups["over"].Captures.Select(over => $"{before} {over.Value} {after}"));
    }

    /// <summary>"loại hình nào …, loại hình nào …" asks for one kind after the other.</summary>
    private static IEnumerable<string> Kinds(string piece)
    {
        var starts = WhichOne().Matches(piece);
        if (starts.Count < 2)
        {
            return [piece];
        }

        var cuts = starts.Select(match => match.Index).ToList();
        var parts = cuts.Select((at, i) => piece[at..(i + 1 < cuts.Count ? cuts[i + 1] : piece.Length)].Trim(' ', ','));
        var before = piece[..cuts[0]].Trim(' ', ',');
        return before.Length > 0 ? parts.Prepend(before) : parts;
    }

    /// <summary>"Những thuận lợi, khó khăn …" are two stories; so are what went well and why.</summary>
    private static IEnumerable<string> BothSides(string piece)
    {
        if (Sides().Match(piece) is not { Success: true } match)
        {
            return [piece];
        }

        var rest = piece[match.Length..];
        return [match.Groups["one"].Value + rest, match.Groups["other"].Value + rest];
    }

    /// <summary>"các loại hình đảng bộ bộ phận (nếu có), đảng bộ cơ sở": only the first may be missing.</summary>
    private static IEnumerable<string> IfAny(string piece)
    {
        var match = IfAnyInside().Match(piece);
        if (!match.Success)
        {
            return [piece];
        }

        var first = piece[..(match.Index + match.Groups["mark"].Length)];
        var second = piece[(match.Index + match.Length)..].Trim();
        var noun = string.Join(' ', second.Split(' ').Take(2));
        var at = first.IndexOf(noun, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? [first, second] : [first, first[..at] + second];
    }

    [GeneratedRegex(@"^(?:\((?:\d{1,2}|[a-zđ])\)\s*|hoặc\s+|và\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Enumerator();

    [GeneratedRegex(@"^(?:cần nêu rõ |nêu rõ |cần nêu )?(?:tổng số|số lượng|số|tỷ lệ|tỉ lệ)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"^(?:nêu|đánh giá|phân tích|làm rõ|cần|báo cáo)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Judging();

    [GeneratedRegex(@"^(?:khi|nếu|trong đó|nhất là|đồng thời|qua đó|từ đó|phổ biến|đấu tranh|những vấn đề|xây dựng|việc xử lý)\b", RegexOptions.CultureInvariant)]
    private static partial Regex When();

    [GeneratedRegex(@"\btừ\s+(?:(?<range>\d{1,4}\s?[-–]\s?\d{1,4}),?\s*){2,}(?:và\s+)?(?<over>(?:trên|dưới|từ)\s+\d{1,4})?", RegexOptions.CultureInvariant)]
    private static partial Regex RangeList();

    [GeneratedRegex(@"(?<=^|,\s)(?:loại hình|loại|đơn vị|cơ quan|nội dung|chi bộ|lĩnh vực|địa phương)(?:\s\p{L}+){0,3}\snào\b", RegexOptions.CultureInvariant)]
    private static partial Regex WhichOne();

    [GeneratedRegex(@"^(?:Những |Các |Nêu |nêu )?(?<one>[Tt]huận lợi|[Ưư]u điểm)(?:, | và )(?<other>khó khăn|hạn chế|khuyết điểm)(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Sides();

    [GeneratedRegex(@"(?<mark>\((?:nếu có)\)),\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IfAnyInside();
}
