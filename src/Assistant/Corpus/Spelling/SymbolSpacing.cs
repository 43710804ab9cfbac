using System.Buffers;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Spelling;

/// <summary>Slips in figures, days and document symbols: stray spaces, Đ for D, a footnote's figure glued to its word.</summary>
internal static partial class SymbolSpacing
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789+D");

    public static IEnumerable<SpellingProposal> Read(string text)
    {
        for (var at = Candidate(text, 0); at >= 0;)
        {
            // Lines with nothing suspicious in them, nearly all, are never read again.
            var start = text.LastIndexOf('\n', at) + 1;
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            for (var match = Slips().Match(text, start, end - start); match.Success; match = match.NextMatch())
            {
                var proposed = Proposed(match);
                if (proposed != match.Value)
                {
                    yield return new SpellingProposal(new TextSpan(match.Index, match.Index + match.Length), match.Value, proposed);
                }
            }

            at = Candidate(text, end);
        }
    }

    /// <summary>The next figure with a stray space or a letter beside it, plus sign before a capital, or miswritten code.</summary>
    private static int Candidate(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var step = text.AsSpan(at).IndexOfAny(Signs);
            if (step < 0)
            {
                return -1;
            }

            at += step;
            var next = at + 1 < text.Length ? text[at + 1] : '\n';
            var second = at + 2 < text.Length ? text[at + 2] : '\n';
            var suspicious = text[at] switch
            {
                '+' => char.IsUpper(next),
                'D' => at >= 4 && text[at - 1] == 'S' && text[at - 2] == 'C',
                _ => (next is ' ' && second is '-' or '/') || (next is '-' or '/' && second is ' ' or 'H') || (at > 0 && char.IsLower(text[at - 1]) && next is '.' or ',' or ';' or ':'),
            };
            if (suspicious)
            {
                return at;
            }
        }

        return -1;
    }

    private static string Proposed(Match match)
    {
        if (match.Groups["guide"].Success)
        {
            return match.Value.Replace("HĐ", "HD", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        }

        if (match.Groups["mark"].Success)
        {
            return match.Groups["word"].Value + string.Concat(match.Groups["mark"].Value.Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
        }

        return match.Groups["plus"].Success ? "+ " + match.Value[1..]
            : match.Groups["cells"].Success ? match.Value.Replace("TCCSD", "TCCSĐ", StringComparison.Ordinal)
            : match.Value.Replace(" ", "", StringComparison.Ordinal);
    }

    // One after another: "35-HĐ/BTCTW"; "196 -BC/ĐUK"; "07/4/ 2021"; "2020 -2025"; "1.114/ 1.182"; "+Doanh"; "TCCSD"; "bố trí1."
    [GeneratedRegex(
        @"(?<![\p{L}\d])\d{1,4} ?- ?(?<guide>HĐ) ?/ ?(?:TW|TU|ĐU|HU|[A-ZĐ]{1,6}(?:TW|TU|ĐU))(?!\p{L})"
        + @"|(?<![\p{L}\d])\d{1,4}(?: -|- | - )(?:NQ|QĐ|CT|KL|QC|TT|HD|TB|BC|KH|CTr|ĐA|TTr|CV)/\p{Lu}{2,10}"
        + @"|(?<![\d/.,])\d{1,2}(?:/ \d{1,2}/ ?| ?/\d{1,2}/ | /\d{1,2}/)(?:19|20)\d{2}(?!\d)"
        + @"|(?<![\d/.,-])(?:19|20)\d{2}(?: -|- )(?:19|20)\d{2}(?![\d/])"
        + @"|(?<![\d/.,])\d{1,3}(?:\.\d{3})+(?:/ | /)\d{1,3}(?:\.\d{3})+(?!\d)"
        + @"|(?<![^\n\t])(?<plus>\+)\p{Lu}\p{Ll}{1,7}"
        + @"|(?<!\p{L})(?<cells>TCCSD)(?!\p{L})"
        + @"|(?<![\p{L}\d])(?<word>\p{Ll}{2,7})(?<mark>[1-9])(?=[.,;:]\s)(?<=[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]\p{Ll}{0,3}\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Slips();
}
