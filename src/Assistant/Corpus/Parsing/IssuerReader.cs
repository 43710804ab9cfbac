using System.Text;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Finds who issued a document where no line says "của …": from the signature, the head, or the opening sentence.</summary>
internal static partial class IssuerReader
{
    /// <returns>Null when nothing says it.</returns>
    public static string? Read(IReadOnlyList<Block> blocks, IReadOnlyList<string> head, string authority, string number)
    {
        var code = DocumentSymbols.Find(number) is [var symbol, ..] ? symbol.Body : "";
        // The presidium signs for the congress, which the head names.
        var signing = authority.StartsWith("ĐOÀN CHỦ TỊCH", StringComparison.OrdinalIgnoreCase) ? "" : authority;
        return FromSubject(blocks) ?? FromSignature(blocks, HeadBodies.Of(head), signing, code) ?? FromHeader(blocks, HeadBodies.Of(head), code) ?? FromOpening(blocks);
    }

    /// <summary>"NGHỊ QUYẾT của Ban Chấp hành Đảng bộ xã về …".</summary>
    private static string? FromSubject(IReadOnlyList<Block> blocks)
    {
        var title = blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        return title is not null && DocumentTypes.StartOf(title.Text) is { } type && OfWhom().Match(title.Text[type.Length..]) is { Success: true } match
            ? match.Groups["who"].Value
            : null;
    }

    /// <summary>"T/M ĐẢNG ỦY" with the code ĐUK: the words of the text that go on from "Đảng ủy" with those initials, or the head's own name.</summary>
    private static string? FromSignature(IReadOnlyList<Block> blocks, IReadOnlyList<string> bodies, string authority, string code)
    {
        if (authority.Length == 0)
        {
            return null;
        }

        var coded = Coded(blocks, authority, code);
        var headed = HeadBodies.For(authority, bodies);
        // "Ban Thường vụ Đảng ủy" in the text, "ĐẢNG ỦY XÃ BÌNH AN" in the head: the longer one says where.
        return coded is null || headed?.StartsWith(coded, StringComparison.OrdinalIgnoreCase) == true ? headed ?? NameCase.Of(authority) : coded;
    }

    /// <summary>The fullest name in the text that begins with these words and abbreviates to the code.</summary>
    private static string? Coded(IReadOnlyList<Block> blocks, string name, string code)
    {
        foreach (var block in blocks)
        {
            for (var at = block.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0;
                 at = block.Text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (block.Kind is not (BlockKind.Signature or BlockKind.Header)
                    && Initialled(block.Text[at..Math.Min(block.Text.Length, at + 120)], name, code) is { } full)
                {
                    return full;
                }
            }
        }

        return null;
    }

    private static string? Initialled(string words, string authority, string code)
    {
        var name = Capitalised().Match(words, authority.Length).Value;
        var phrase = (words[..authority.Length] + name).TrimEnd();
        while (code.Length > 0 && phrase.Length > authority.Length)
        {
            // "Đảng ủy Khối" is coded ĐUK: initials keep Đ but lose their marks.
            var initials = string.Concat(phrase.Split(' ').Select(word => char.ToUpperInvariant(word[..1].Normalize(NormalizationForm.FormD)[0])));
            if (initials == code || (Collective().IsMatch(authority) && initials.EndsWith(code, StringComparison.Ordinal)))
            {
                return phrase;
            }

            phrase = phrase[..Math.Max(phrase.LastIndexOf(' '), 0)];
        }

        return null;
    }

    /// <summary>The last body on the left of the page head; the one above it is its superior.</summary>
    private static string? FromHeader(IReadOnlyList<Block> blocks, IReadOnlyList<string> bodies, string code) =>
        bodies.Count == 0 ? null : Coded(blocks, bodies[^1], code) ?? InText(blocks, Tenure().Replace(HeadBodies.Full(bodies), ""));

    /// <summary>The name as running text spells it; capitals stay where the text does not repeat it.</summary>
    private static string InText(IReadOnlyList<Block> blocks, string name)
    {
        foreach (var block in blocks.Where(block => block.Kind is not BlockKind.Header))
        {
            var at = block.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && char.IsUpper(block.Text[at]) && !LineReader.IsCapitals(block.Text.Substring(at, name.Length)))
            {
                return block.Text.Substring(at, name.Length);
            }
        }

        return name;
    }

    /// <summary>"…; Ban Chấp hành Đảng bộ tỉnh khóa XIV xây dựng Kế hoạch …": the subject of the first paragraph's main clause.</summary>
    private static string? FromOpening(IReadOnlyList<Block> blocks)
    {
        var opening = blocks.FirstOrDefault(block => block.Kind == BlockKind.Paragraph && Issues().IsMatch(block.Text));
        return opening is null ? null : Issues().Match(opening.Text).Groups["who"].Value.Trim();
    }

    [GeneratedRegex(@"^\s*của\s+(?<who>\p{Lu}[^,;()]{3,80}?)\s+về\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfWhom();

    /// <summary>Organs whose documents carry the code of the committee that they stand in: TU, ĐU.</summary>
    [GeneratedRegex(@"^(?:BAN (?:CHẤP HÀNH|THƯỜNG VỤ)|Ban (?:Chấp hành|Thường vụ)|THƯỜNG TRỰC)", RegexOptions.CultureInvariant)]
    private static partial Regex Collective();

    /// <summary>The years of a congress are the document's term, not its issuer's name.</summary>
    [GeneratedRegex(@",?\s*nhiệm kỳ\s+\d{4}.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tenure();

    [GeneratedRegex(@"\G(?:\s\p{Lu}\p{L}*|\s(?:tỉnh|huyện|xã|phường|và|thành phố|ủy|uỷ|vụ))*", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();

    [GeneratedRegex(
        @"(?:^|[,;]\s)(?<who>(?:Ban|Đảng|Tỉnh|Thành|Huyện|Chi|Thường trực|Bộ|Ủy ban|Uỷ ban|Hội đồng|Văn phòng|Sở|Chính phủ|Thủ tướng)\b(?:\s(?!xây dựng|ban hành|báo cáo|hướng dẫn|quyết định|yêu cầu|đề nghị|tổ chức|thông báo)[\p{L}\d]+){1,12})\s(?:xây dựng|ban hành|báo cáo kết quả|hướng dẫn|thông báo|đề ra|tổ chức)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Issues();
}
