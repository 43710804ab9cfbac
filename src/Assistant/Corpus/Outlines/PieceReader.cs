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
            var several = HasCompanion(list[0]);
            list = [several || Quantity().IsMatch(list[0]) || Judging().IsMatch(list[0]) ? list[0] : sentence];
            lead = several ? lead : "";
        }

        var pieces = Merged(list).SelectMany(Companions).Select(piece => WithLead(piece, lead)).SelectMany(Quantities).SelectMany(Parts).ToList();
        // Beside figures the last of a list is a figure too: "A kiêm B; C kiêm D; E là F".
        if (colon > 0 && pieces.Count > 2 && pieces.SkipLast(1).All(piece => AskWords.Data(piece) is [AskData.Number]) && AskWords.Data(pieces[^1]) is [AskData.Narrative])
        {
            pieces[^1] = "Số " + pieces[^1];
        }

        return pieces.SelectMany(Ranges).SelectMany(Kinds).SelectMany(BothSides).SelectMany(IfAny);
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

    /// <summary>"Số tiền, ngày công, diện tích đất hiến" and "số lần, nội dung chủ yếu": beside a figure each of these is asked for itself.</summary>
    private static IEnumerable<string> Companions(string piece)
    {
        var start = 0;
        foreach (var cut in HasCompanion(piece) ? Companion().Matches(piece).Select(match => match.Index).Where(at => Cut.IsOutside(piece, at)) : [])
        {
            yield return piece[start..cut].Trim();
            start = cut + 1;
        }

        yield return piece[start..].Trim();
    }

    private static bool HasCompanion(string piece) => (Quantity().IsMatch(piece) || KindAndCount().IsMatch(piece)) && Companion().IsMatch(piece);

    private static string WithLead(string piece, string lead)
    {
        if (lead.Length == 0)
        {
            return piece;
        }

        // A blank, or "số người" alone, is understood only with what it is of.
        if (Blanks.Without(piece).Count(char.IsLetter) < 2 || (Quantity().IsMatch(piece) && piece.Count(char.IsWhiteSpace) < 2 && !Quantity().IsMatch(lead)))
        {
            return $"{lead}: {piece}";
        }

        if (Quantity().IsMatch(piece))
        {
            return piece;
        }

        // What a figure stands beside is of the same matter.
        if (Matter().IsMatch(piece))
        {
            return $"{lead}: {piece}";
        }

        return Quantity().IsMatch(lead) ? $"{lead} {piece}" : piece.Length < TooShortAlone ? $"{lead}: {piece}" : piece;
    }

    /// <summary>"Số A, số B, tỷ lệ C" are three figures; "số lượng, tỷ lệ đảng viên" is one thing told twice.</summary>
    private static IEnumerable<string> Quantities(string piece)
    {
        var cuts = NextQuantity().Matches(piece).Select(match => match.Index).Where(at => Cut.IsOutside(piece, at)).ToList();
        var start = 0;
        foreach (var cut in cuts.Where(_ => Quantity().IsMatch(piece)))
        {
            yield return piece[start..cut].Trim();
            start = cut + 1;
        }

        yield return piece[start..].Trim();
    }

    /// <summary>"Tổng số hội viên, trong đó số hội viên là nữ, là người dân tộc thiểu số" asks for the whole and for each part.</summary>
    private static IEnumerable<string> Parts(string piece)
    {
        var of = Among().Match(piece);
        if (!of.Success || !Cut.IsOutside(piece, of.Index) || !Quantity().IsMatch(piece))
        {
            return [piece];
        }

        var (rest, inside) = Cut.Brackets(piece[(of.Index + of.Length)..]);
        var ratio = inside.Any(bracket => bracket.Contains("tỷ lệ", StringComparison.OrdinalIgnoreCase) || bracket.Contains("tỉ lệ", StringComparison.OrdinalIgnoreCase)) ? " (tính tỷ lệ)" : "";
        var whole = piece[..of.Index].Trim(' ', ',', ';', ':');
        var unit = Blanks.Without(Counted().Replace(whole, ""));
        var parts = PartEnd().Split(rest).Select(part => part.Trim(' ', '.', ':')).Where(part => part.Any(char.IsLetter));
        var first = "";
        return parts.Select(part =>
        {
            var named = Quantity().IsMatch(part) ? part : part.StartsWith("là ", StringComparison.Ordinal) && first.Length > 0 ? $"{first} {part}" : $"Số {(SameStart(unit, part) ? "" : LowerFirst(unit) + " ")}{part}";
            first = Quantity().IsMatch(part) && part.IndexOf(" là ", StringComparison.Ordinal) is > 0 and var at ? part[..at] : first;
            return named + ratio;
        }).Prepend(whole);
    }

    private static bool SameStart(string unit, string part) => unit.Split(' ')[0].Equals(part.Split(' ')[0], StringComparison.OrdinalIgnoreCase);

    private static string LowerFirst(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

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

    [GeneratedRegex(@"(?<!^(?:nêu rõ |nêu )?(?:số lượng|tổng số|tỷ lệ|tỉ lệ)),(?=\s(?:và )?(?:tổng số|số lượng|số|tỷ lệ|tỉ lệ)\s(?!liệu|đó|với|như))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextQuantity();

    [GeneratedRegex(@"(?<=^loại hình|^hình thức),(?=\s(?:tổng số|số)\s)|,(?=\s(?:(?:ngày công|diện tích|kinh phí|giá trị)\b|(?:thành phần|danh sách|nội dung (?:chủ yếu|chính))\s*(?:[,;]|$)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Companion();

    [GeneratedRegex(@"^(?:loại hình|hình thức),\s(?:tổng số|số)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KindAndCount();

    [GeneratedRegex(@"^nội dung (?:chủ yếu|chính)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Matter();

    [GeneratedRegex(@",?\s*\btrong đó(?: có| gồm)?\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Among();

    [GeneratedRegex(@"\s*[,;]\s*|\s+và\s+(?=là\s|số\s)", RegexOptions.CultureInvariant)]
    private static partial Regex PartEnd();

    [GeneratedRegex(@"^(?:cần nêu rõ |nêu rõ |nêu )?(?:tổng số|số lượng|số)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?:nêu|đánh giá|phân tích|làm rõ|cần|báo cáo)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Judging();

    [GeneratedRegex(@"^(?:khi|nếu|trong đó|nhất là|đồng thời|qua đó|từ đó|phổ biến|đấu tranh|không|chưa|những vấn đề|xây dựng|việc xử lý)\b", RegexOptions.CultureInvariant)]
    private static partial Regex When();

    [GeneratedRegex(@"\btừ\s+(?:(?<range>\d{1,4}\s?[-–]\s?\d{1,4}),?\s*){2,}(?:và\s+)?(?<over>(?:trên|dưới|từ)\s+\d{1,4})?", RegexOptions.CultureInvariant)]
    private static partial Regex RangeList();

    [GeneratedRegex(@"(?<=^|,\s)(?:loại hình|loại|đơn vị|cơ quan|nội dung|chi bộ|lĩnh vực|địa phương)(?:\s\p{L}+){0,3}\snào\b", RegexOptions.CultureInvariant)]
    private static partial Regex WhichOne();

    [GeneratedRegex(@"^(?:Những |Các |Nêu |nêu )?(?<one>[Tt]huận lợi|[Ưư]u điểm)(?:, | và )(?<other>khó khăn|hạn chế|khuyết điểm)(?=\s|[.;]?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Sides();

    [GeneratedRegex(@"(?<mark>\((?:nếu có)\)),\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IfAnyInside();
}
