using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Checks;

/// <summary>Cuts statements and evidence into tokens that can be compared.</summary>
internal static partial class GateTokens
{
    /// <summary>In order of place. Marks [n] and stars of Markdown leave no trace.</summary>
    public static List<GateToken> Of(string text)
    {
        var raw = new List<GateToken>(text.Length / 4);
        var wholes = Wholes(text);
        var next = 0;
        var pause = GateBreak.Line;
        var depth = 0;
        for (var i = 0; i < text.Length;)
        {
            if (next < wholes.Count && i == wholes[next].Start)
            {
                raw.Add(wholes[next] with { Break = pause });
                (i, pause) = (wholes[next++].End, GateBreak.None);
                continue;
            }

            var end = i;
            if (char.IsAsciiDigit(text[i]))
            {
                end = Figure().Match(text, i).Length + i;
                raw.Add(Number(text, i, ref end, pause));
                (i, pause) = (end, GateBreak.None);
            }
            else if (IsLetter(text[i]))
            {
                while (end < text.Length && IsLetter(text[end]))
                {
                    end++;
                }

                raw.Add(Word(text, i, end, pause, raw));
                (i, pause) = (end, GateBreak.None);
            }
            else if (text[i] == '[' && MarkLength(text, i) is > 0 and var length)
            {
                i += length;
            }
            else
            {
                depth += text[i] == '(' ? 1 : text[i] is ')' or '\n' ? -depth : 0;
                var kind = BreakOf(text, i);
                kind = depth > 0 && (kind is GateBreak.Semicolon or GateBreak.Sentence) && text.IndexOf(')', i) > 0 ? GateBreak.Pause : kind;
                pause = kind > pause ? kind : pause;
                i++;
            }
        }

        return Joined(raw);
    }

    /// <summary>The length of a mark "[12]" at the place; 0 when there is none.</summary>
    public static int MarkLength(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && text[end] == ']' ? end + 1 - at : 0;
    }

    private static List<GateToken> Wholes(string text)
    {
        var wholes = DocumentSymbols.Find(text)
            .Select(symbol => new GateToken(symbol.Number.ToLowerInvariant(), "#" + symbol.Number[..symbol.Number.AsSpan().IndexOfAny('-', '/')], GateTokenKind.Symbol, symbol.Span.Start, symbol.Span.End, false, GateBreak.None))
            .ToList();
        wholes.AddRange(Dates.Find(text)
            .Where(date => !wholes.Exists(symbol => symbol.Start < date.Span.End && date.Span.Start < symbol.End))
            .Select(date => new GateToken(string.Create(CultureInfo.InvariantCulture, $"{date.Date.Day}/{date.Date.Month}/{date.Date.Year}"), null, GateTokenKind.Date, date.Span.Start, date.Span.End, false, GateBreak.None)));
        wholes.Sort((a, b) => a.Start.CompareTo(b.Start));
        return wholes;
    }

    private static GateToken Number(string text, int start, ref int end, GateBreak pause)
    {
        var written = text[start..end];
        var key = written.Count(c => c == '.') > 1 && !Grouped().IsMatch(written) ? written
            : Numbers.Parse(written) is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : written;
        if (Percent().Match(text, end) is { Success: true } percent)
        {
            (key, end) = (key + "%", end + percent.Length);
        }

        return new GateToken(key, null, GateTokenKind.Number, start, end, false, pause);
    }

    private static GateToken Word(string text, int start, int end, GateBreak pause, List<GateToken> before)
    {
        var word = text.AsSpan(start, end - start);
        var key = ToneMarks.Key(text[start..end]);
        var isRoman = !word.ContainsAnyExcept("IVXLC") && (word.Length > 1 || (before.Count > 0 && pause == GateBreak.None && before[^1].Key is "mục" or "phần" or "chương" or "quý" or "khóa" or "hạng" or "lục" or "khu"));
        return isRoman
            ? new GateToken(key, null, GateTokenKind.Roman, start, end, true, pause)
            : new GateToken(key, NumberWords.Digit(key), GateTokenKind.Word, start, end, char.IsUpper(word[0]), pause);
    }

    // Numbers in words become one token, "hàng năm" is "hằng năm"; "tháng 5 năm 2021" loses its "năm", as in "tháng 5/2021"; "không được" and their like are one word.
    private static List<GateToken> Joined(List<GateToken> raw)
    {
        var joined = new List<GateToken>(raw.Count);
        for (var i = 0; i < raw.Count; i++)
        {
            var at = i;
            var (key, words) = raw[i].Kind == GateTokenKind.Word ? NumberWords.Read(ahead => WordAt(raw, at, ahead)) : ("", 0);
            if (words > 0)
            {
                var isPercent = WordAt(raw, at, words) == "phần" && WordAt(raw, at, words + 1) == "trăm";
                words += isPercent ? 2 : 0;
                joined.Add(new GateToken(key + (isPercent ? "%" : ""), null, GateTokenKind.Number, raw[i].Start, raw[i + words - 1].End, false, raw[i].Break));
                i += words - 1;
            }
            else if (WordAt(raw, at, 1) is { } second && Pairs.Contains((raw[i].Key, second)))
            {
                joined.Add(raw[i] with { Key = raw[i].Key + " " + second, Other = null, End = raw[i + 1].End });
                i++;
            }
            else if (!IsYearWord(raw, i))
            {
                joined.Add(raw[i].Key == "hàng" && WordAt(raw, at, 1) is "năm" or "tháng" or "quý" or "tuần" or "ngày" ? raw[i] with { Key = "hằng" } : raw[i]);
            }
        }

        return joined;
    }

    private static bool IsYearWord(List<GateToken> raw, int at) =>
        raw[at].Key == "năm" && at > 1 && at + 1 < raw.Count && raw[at - 1].Kind == GateTokenKind.Number && raw[at - 2].Key == "tháng" && raw[at + 1] is { Kind: GateTokenKind.Number, Break: GateBreak.None, Key.Length: 4 };

    private static string? WordAt(List<GateToken> raw, int at, int ahead) =>
        at + ahead < raw.Count && raw[at + ahead].Kind == GateTokenKind.Word && (ahead == 0 || raw[at + ahead].Break == GateBreak.None) ? raw[at + ahead].Key : null;

    private static readonly HashSet<(string, string)> Pairs =
        [("không", "được"), ("chưa", "được"), ("có", "thể"), ("được", "phép"), ("bắt", "buộc"), ("ít", "nhất"), ("nhiều", "nhất"), ("tối", "đa"), ("tối", "thiểu"), ("chậm", "nhất"), ("sớm", "nhất"), ("ngoại", "trừ"),
            ("đồng", "thời"), ("ngoài", "ra"), ("bên", "cạnh"), ("cụ", "thể"), ("như", "sau"), ("tuy", "nhiên"), ("trong", "khi")];

    private static GateBreak BreakOf(string text, int at) => text[at] switch
    {
        '\n' => GateBreak.Line,
        ';' => GateBreak.Semicolon,
        '.' or '!' or '?' or '…' => at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]) ? GateBreak.Sentence : GateBreak.None,
        '-' or '/' => at > 0 && char.IsLetterOrDigit(text[at - 1]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) ? GateBreak.None : GateBreak.Pause,
        '|' => GateBreak.Pause,
        ',' or ':' or '(' or ')' or '–' or '—' or '“' or '”' or '"' or '>' or '+' or '•' => GateBreak.Pause,
        _ => GateBreak.None,
    };

    private static bool IsLetter(char c) => char.IsLetter(c) || c is >= '\u0300' and <= '\u036F';

    [GeneratedRegex(@"\G\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+(?:,\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\G\*{0,2}\s?(?:%|phần trăm(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();
}
