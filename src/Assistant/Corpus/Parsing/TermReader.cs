using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>The term of the body that issued a document: "khóa XIV", "nhiệm kỳ 2020 - 2025". A cited body's term is not its own.</summary>
internal static partial class TermReader
{
    private const int OpeningBlocks = 8;

    public static string Read(IReadOnlyList<Block> blocks, Block? title, IReadOnlyList<string> head, string issuer, string number, DateOnly? date)
    {
        var own = Term().Match(issuer);
        if (own.Success)
        {
            return Written(own);
        }

        foreach (var line in head)
        {
            if (Term().Match(line) is { Success: true } match)
            {
                return Written(match);
            }
        }

        return OfTitle(title) ?? OfIssuer(blocks, issuer) ?? Adopted(blocks) ?? OfOwnRules(blocks, number, date) ?? "";
    }

    /// <summary>"… Đại hội đại biểu Đảng bộ xã lần thứ II, nhiệm kỳ 2025 - 2030"; not when the title cites another document before it.</summary>
    private static string? OfTitle(Block? title) =>
        title is not null && Term().Match(title.Text) is { Success: true } match && !Cites().IsMatch(title.Text[..match.Index]) ? Written(match) : null;

    /// <summary>"Ban Chấp hành Đảng bộ xã khóa II ban hành …" in the opening.</summary>
    private static string? OfIssuer(IReadOnlyList<Block> blocks, string issuer)
    {
        if (issuer.Length == 0)
        {
            return null;
        }

        foreach (var text in blocks.Where(block => block.Kind == BlockKind.Paragraph).Take(OpeningBlocks).Select(block => block.Text))
        {
            for (var at = text.IndexOf(issuer, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(issuer, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (Term().Match(text, at + issuer.Length) is { Success: true } match && text.AsSpan(at + issuer.Length, match.Index - at - issuer.Length).Trim(", (").IsEmpty)
                {
                    return Written(match);
                }
            }
        }

        return null;
    }

    /// <summary>"… được Quốc hội … khóa XV, kỳ họp thứ 8 thông qua …" at the end of laws and of councils' resolutions.</summary>
    private static string? Adopted(IReadOnlyList<Block> blocks)
    {
        var closing = blocks.LastOrDefault(block => block.Kind is BlockKind.Paragraph or BlockKind.Clause && AdoptedBy().IsMatch(block.Text));
        return closing is null ? null : Written(Term().Match(closing.Text, AdoptedBy().Match(closing.Text).Index));
    }

    /// <summary>
    /// "Quy chế làm việc số 01-QC/ĐU … khóa I, nhiệm kỳ 2025 - 2030" among the grounds of a document coded ĐU: the committee's own
    /// rules tell its term, if the document's day lies in it.
    /// </summary>
    private static string? OfOwnRules(IReadOnlyList<Block> blocks, string number, DateOnly? date)
    {
        if (date is not { } day || DocumentSymbols.Find(number) is not [var own, ..])
        {
            return null;
        }

        foreach (var text in blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Item).Take(OpeningBlocks).Select(block => block.Text))
        {
            if (Term().Matches(text).LastOrDefault() is { } match && IsPresent(text[..match.Index], match.Value, day)
                && DocumentSymbols.Find(text[..match.Index]).Any(symbol => symbol.Body == own.Body))
            {
                return Written(match);
            }
        }

        return null;
    }

    /// <summary>The years of the term hold the day; a committee's working rules without years are those in force.</summary>
    private static bool IsPresent(string before, string term, DateOnly day) => Years().Match(term) is { Success: true } years
        ? day.Year >= Year(years, "from") && day.Year <= Year(years, "to")
        : before.Contains("Quy chế làm việc", StringComparison.OrdinalIgnoreCase);

    private static int Year(Match years, string which) => int.Parse(years.Groups[which].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static string Written(Match match)
    {
        var words = match.Value.Trim(' ', ',');
        return words.Length > 0 ? char.ToLowerInvariant(words[0]) + (LineReader.IsCapitals(words) ? Lowered(words) : words[1..]) : "";
    }

    private static string Lowered(string words) => words[1..].Replace("HÓA", "hóa", StringComparison.Ordinal).Replace("HOÁ", "hoá", StringComparison.Ordinal)
        .Replace("HIỆM KỲ", "hiệm kỳ", StringComparison.Ordinal).Replace("NHIỆM KỲ", "nhiệm kỳ", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:khóa|khoá|KHÓA|KHOÁ|Khóa|Khoá)\s+(?:thứ\s+)?(?:[IVXL]{1,7}|\d{1,2})\b(?:\s*[,(]\s*(?:nhiệm kỳ|NHIỆM KỲ)\s+\d{4}\s*[-–]\s*\d{4})?|(?:nhiệm kỳ|NHIỆM KỲ|Nhiệm kỳ)\s+(?:\d{4}\s*[-–]\s*\d{4}|[IVXL]{1,7}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Term();

    [GeneratedRegex(@"(?<from>\d{4})\s*[-–]\s*(?<to>\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"\bsố\s+\d|\d\s?[-/]\s?\p{Lu}{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Cites();

    [GeneratedRegex(@"được\s+(?:Quốc hội|Hội đồng nhân dân|Đại hội)[^.;]{0,120}?(?=\s(?:khóa|khoá|Khóa|Khoá|nhiệm kỳ)\s)(?=[^.]{0,120}thông qua)", RegexOptions.CultureInvariant)]
    private static partial Regex AdoptedBy();
}
