using System.Text;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Finds who issued a document where no line says "của …": from the signature, the head, or the opening sentence.</summary>
internal static partial class IssuerReader
{
    /// <returns>Null when nothing says it.</returns>
    public static string? Read(IReadOnlyList<Block> blocks, List<Block> header, string authority, string number)
    {
        var code = DocumentSymbols.Find(number) is [var symbol, ..] ? symbol.Body : "";
        return FromSignature(blocks, authority, code) ?? FromHeader(header) ?? FromOpening(blocks);
    }

    /// <summary>"T/M ĐẢNG ỦY" with the code ĐUK: the words of the text that go on from "Đảng ủy" with those initials.</summary>
    private static string? FromSignature(IReadOnlyList<Block> blocks, string authority, string code)
    {
        if (authority.Length == 0)
        {
            return null;
        }

        foreach (var block in blocks)
        {
            for (var at = block.Text.IndexOf(authority, StringComparison.OrdinalIgnoreCase); at >= 0;
                 at = block.Text.IndexOf(authority, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (block.Kind != BlockKind.Signature && Initialled(block.Text[at..Math.Min(block.Text.Length, at + 120)], authority, code) is { } name)
                {
                    return name;
                }
            }
        }

        return char.ToUpperInvariant(authority[0]) + authority[1..].ToLowerInvariant();
    }

    private static string? Initialled(string words, string authority, string code)
    {
        var name = Capitalised().Match(words, authority.Length).Value;
        var phrase = (words[..authority.Length] + name).TrimEnd();
        if (code.Length == 0 || name.Length == 0)
        {
            return null;
        }

        // "Đảng ủy Khối" is coded ĐUK: initials keep Đ but lose their marks.
        var initials = string.Concat(phrase.Split(' ').Select(word => char.ToUpperInvariant(word[..1].Normalize(NormalizationForm.FormD)[0])));
        return initials.EndsWith(code, StringComparison.Ordinal) || code == "TU" && phrase.EndsWith("Tỉnh ủy", StringComparison.OrdinalIgnoreCase) ? phrase : null;
    }

    /// <summary>The last line in capitals on the left of the page head; the one above it is the superior body.</summary>
    private static string? FromHeader(List<Block> header)
    {
        var lines = header.SelectMany(block => block.Text.Split('\n'))
            .Where(line => LineReader.IsCapitals(line) && !HeaderLines.IsCountry(line) && !HeaderLines.Is(line))
            .ToList();
        return lines.Count == 0 ? null : lines[^1];
    }

    /// <summary>"…; Ban Chấp hành Đảng bộ tỉnh khóa XIV xây dựng Kế hoạch …": the subject of the first paragraph's main clause.</summary>
    private static string? FromOpening(IReadOnlyList<Block> blocks)
    {
        var opening = blocks.FirstOrDefault(block => block.Kind == BlockKind.Paragraph && Issues().IsMatch(block.Text));
        return opening is null ? null : Issues().Match(opening.Text).Groups["who"].Value.Trim();
    }

    [GeneratedRegex(@"\G(?:\s\p{Lu}\p{L}*|\s(?:tỉnh|huyện|xã|phường|và|thành phố))*", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();

    [GeneratedRegex(
        @"(?:^|[,;]\s)(?<who>(?:Ban|Đảng|Tỉnh|Thành|Huyện|Chi|Thường trực|Bộ|Ủy ban|Uỷ ban|Hội đồng|Văn phòng|Sở|Chính phủ|Thủ tướng)\b(?:\s(?!xây dựng|ban hành|báo cáo|hướng dẫn|quyết định|yêu cầu|đề nghị|tổ chức|thông báo)[\p{L}\d]+){1,12})\s(?:xây dựng|ban hành|báo cáo kết quả|hướng dẫn|thông báo|đề ra|tổ chức)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Issues();
}
