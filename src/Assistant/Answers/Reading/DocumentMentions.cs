using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>Finds the documents that a text names.</summary>
internal static partial class DocumentMentions
{
    // What stands before a number that is itself the document's: the type's name or its code, both without marks.
    private static readonly Dictionary<string, string> TypeCodes = new(StringComparer.Ordinal)
    {
        ["nghi quyet"] = "nq", ["quyet dinh"] = "qd", ["quy dinh"] = "qd", ["chi thi"] = "ct", ["ket luan"] = "kl", ["quy che"] = "qc",
        ["thong tri"] = "tt", ["huong dan"] = "hd", ["thong bao"] = "tb", ["bao cao"] = "bc", ["ke hoach"] = "kh",
        ["chuong trinh"] = "ctr", ["de an"] = "da", ["to trinh"] = "ttr", ["cong van"] = "cv", ["nghi dinh"] = "nd",
        ["thong tu"] = "tt", ["nq"] = "nq", ["qd"] = "qd", ["ct"] = "ct", ["kl"] = "kl", ["hd"] = "hd", ["tb"] = "tb",
        ["bc"] = "bc", ["kh"] = "kh", ["ctr"] = "ctr", ["nd"] = "nd", ["ttr"] = "ttr", ["cv"] = "cv",
    };

    /// <returns>In order of place, without overlaps.</returns>
    public static IReadOnlyList<DocumentMention> In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var found = DocumentSymbols.Find(text).Select(OfSymbol).ToList();
        foreach (Match match in ShortName().Matches(Diacritics.FoldInPlace(text)))
        {
            var number = match.Groups["n"];
            var span = new TextSpan(number.Index, number.Index + number.Length);
            if (!found.Exists(other => other.Span.Overlaps(span)))
            {
                var type = Spaces().Replace(match.Groups["type"].Value, " ");
                found.Add(new DocumentMention(TypeCodes[type], Plain(number.Value), string.Empty, span));
            }
        }

        foreach (Match match in WithYear().Matches(Diacritics.FoldInPlace(text)))
        {
            var span = new TextSpan(match.Groups["n"].Index, match.Index + match.Length);
            if (!found.Exists(other => other.Span.Overlaps(span)))
            {
                var type = Spaces().Replace(match.Groups["type"].Value, " ");
                found.Add(new DocumentMention(TypeCodes[type], Plain(match.Groups["n"].Value), string.Empty, span) { Year = match.Groups["year"].Value });
            }
        }

        foreach (Match match in WithoutIssuer().Matches(Diacritics.FoldInPlace(text)))
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (!found.Exists(other => other.Span.Overlaps(span)))
            {
                found.Add(new DocumentMention(match.Groups["type"].Value, Plain(match.Groups["n"].Value), string.Empty, span));
            }
        }

        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    /// <summary>The mention that a document's own number is; null when the text is no number of a document.</summary>
    public static DocumentMention? OfNumber(string number) => DocumentSymbols.Find(number).Select(OfSymbol).FirstOrDefault();

    /// <summary>The code for a type's name ("Kế hoạch" → "kh"); empty for an unknown one.</summary>
    public static string CodeOf(string type) => TypeCodes.GetValueOrDefault(Diacritics.Fold(type).Trim(), string.Empty);

    /// <summary>The ways in which texts write this name, one after the other, without marks: to search for it.</summary>
    public static string Written(DocumentMention mention)
    {
        var types = TypeCodes.Where(pair => pair.Value == mention.Code && pair.Key.Contains(' ', StringComparison.Ordinal)).Select(pair => $"{pair.Key} so {mention.Number}-{mention.Code}");
        var symbol = mention.Year.Length > 0 ? $"{mention.Number}/{mention.Year}/{mention.Code}" + (mention.Body.Length > 0 ? "-" + mention.Body : "")
            : mention.Body.Length > 0 ? $"{mention.Number}-{mention.Code}/{mention.Body}" : $"{mention.Code} {mention.Number}";
        return string.Join(", ", types.Append(symbol));
    }

    private static DocumentMention OfSymbol(DocumentSymbol symbol)
    {
        var digits = new string([.. symbol.Number.TakeWhile(char.IsAsciiDigit)]);
        return new DocumentMention(Diacritics.Fold(symbol.Code), Plain(digits), Diacritics.Fold(symbol.Body), symbol.Span) { Year = YearIn().Match(symbol.Number).Groups["year"].Value };
    }

    private static string Plain(string digits) => digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0";

    // "Kế hoạch 246" and "Chỉ thị số 14"; not "kế hoạch 5 năm" nor "báo cáo 6 tháng".
    [GeneratedRegex(
        @"(?<![\p{L}\d])(?<type>nghi\s+quyet|quyet\s+dinh|quy\s+dinh|chi\s+thi|ket\s+luan|quy\s+che|thong\s+tri|huong\s+dan|thong\s+bao|bao\s+cao|ke\s+hoach|chuong\s+trinh|de\s+an|to\s+trinh|cong\s+van|nghi\s+dinh|thong\s+tu|nq|qd|ct|kl|hd|tb|bc|kh|ctr|nd|ttr|cv)\s*(?:(?:so|s)\.?\s*|\s)(?<n>\d{1,4})(?![\d%]|[.,/-]\d|\s?-\s?\p{L}|\s+(?:nam|thang|quy|ngay|dong|tuan|gio|phut|lop|cuoc|dang|to\s+chuc|nhiem|noi\s+dung|muc|tieu|chi\s+tieu|phan|trang|lan)(?!\p{L}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();

    // "Nghị định 97/2014": only what the State numbers by years; "kế hoạch 9/2026" is that of a month.
    [GeneratedRegex(@"(?<![\p{L}\d])(?<type>nghi\s+dinh|thong\s+tu|nd)\s+(?:so\s+)?(?<n>\d{1,4})\s?/\s?(?<year>(?:19|20)\d{2})(?![\d/-])", RegexOptions.CultureInvariant)]
    private static partial Regex WithYear();

    [GeneratedRegex(@"^\d+/(?<year>(?:19|20)\d{2})/", RegexOptions.CultureInvariant)]
    private static partial Regex YearIn();

    // "34-KH", the issuer left out.
    [GeneratedRegex(@"(?<![\p{L}\d.,/-])(?<n>\d{1,4})\s?-\s?(?<type>nq|qd|ct|kl|hd|tb|bc|kh|ctr)(?![\p{L}\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutIssuer();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
