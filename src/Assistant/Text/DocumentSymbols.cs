using System.Text.RegularExpressions;

namespace Assistant.Text;

/// <summary>Finds document symbols, of Party documents ("12-HD/BTCTW") and of state documents ("30/2020/NĐ-CP").</summary>
public static partial class DocumentSymbols
{
    // The spelling of each code; what people type ("kh", "hđ", "qd") is led back to it.
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NQ"] = "NQ", ["QĐ"] = "QĐ", ["QD"] = "QĐ", ["QĐi"] = "QĐ", ["QyĐ"] = "QyĐ", ["CT"] = "CT", ["KL"] = "KL", ["QC"] = "QC",
        ["TT"] = "TT", ["HD"] = "HD", ["HĐ"] = "HD", ["TB"] = "TB", ["BC"] = "BC", ["KH"] = "KH", ["CTr"] = "CTr", ["CTrHĐ"] = "CTrHĐ",
        ["ĐA"] = "ĐA", ["DA"] = "ĐA", ["PA"] = "PA", ["TTr"] = "TTr", ["CV"] = "CV", ["BB"] = "BB", ["TC"] = "TC", ["GM"] = "GM",
        ["ĐC"] = "ĐC", ["BS"] = "BS", ["QH"] = "QH",
    };

    /// <returns>In order of place, without overlaps.</returns>
    public static IReadOnlyList<DocumentSymbol> Find(string text)
    {
        // No symbol is without a slash, and most sentences are.
        if (!text.Contains('/', StringComparison.Ordinal))
        {
            return [];
        }

        var found = new List<DocumentSymbol>();
        found.AddRange(Party().Matches(text).Select(OfParty));
        found.AddRange(State().Matches(text).Select(OfState));
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        for (var i = found.Count - 1; i > 0; i--)
        {
            if (found[i].Span.Overlaps(found[i - 1].Span))
            {
                found.RemoveAt(i);
            }
        }

        return found;
    }

    private static DocumentSymbol OfParty(Match match)
    {
        var code = Codes[match.Groups["code"].Value];
        var body = Body(match.Groups["body"].Value);
        return new DocumentSymbol($"{match.Groups["number"].Value}-{code}/{body}", code, body, new TextSpan(match.Index, match.Index + match.Length));
    }

    private static DocumentSymbol OfState(Match match)
    {
        var year = match.Groups["year"].Value;
        var code = match.Groups["code"].Value.ToUpperInvariant();
        var body = Body(match.Groups["body"].Value);
        var number = match.Groups["number"].Value + (year.Length > 0 ? "/" + year : "") + "/" + code + (body.Length > 0 ? "-" + body : "");
        return new DocumentSymbol(number, code, body, new TextSpan(match.Index, match.Index + match.Length));
    }

    private static string Squeeze(string value) => value.Replace(" ", "", StringComparison.Ordinal);

    // The Prime Minister's code is the one that keeps small letters.
    private static string Body(string value) => Squeeze(value).ToUpperInvariant() is var body && body == "TTG" ? "TTg" : body;

    // Scans put stray spaces around the hyphen and the slash: "196 -BC/ĐUK".
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}/.,-])(?<number>\d{1,5}[a-z]?)(?: ?[-–—‑−] ?|(?<=\bsố \d{1,5}) )(?<code>NQ|QĐi|QĐ|QD|QyĐ|CTrHĐ|CTr|CT|KL|QC|TTr|TT|HD|HĐ|TB|BC|KH|ĐA|DA|PA|CV|BB|TC|GM|ĐC|BS|QH) ?/ ?(?<body>\p{L}[\p{L}]{0,17}(?:-\p{Lu}{2,12})?)(?![\p{L}\d])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Party();

    // A year makes it sure; without one the code must be a known one followed by the issuer.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}/.,-])(?<number>\d{1,5}) ?/ ?(?:(?<year>(?:19|20)\d{2}) ?/ ?(?<code>(?:UBTVQH|QH)\d{1,2}|[\p{L}]{2,5})(?: ?- ?(?<body>[\p{L}]{2,12}\d{0,2}(?:-\p{Lu}{2,12})?))?|(?<code>QĐ|NQ|CT|KH|BC|TB|TTr|HD|TT|CV|QC|ĐA|CTr|KL|GM|BB|NĐ|PL|L)- ?(?<body>[\p{L}]{2,12}(?:-\p{Lu}{2,12})?))(?![\p{L}\d])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex State();
}
