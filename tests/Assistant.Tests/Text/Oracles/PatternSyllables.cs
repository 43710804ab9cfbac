using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Tests.Text.Oracles;

/// <summary>The patterns by which text was cut before it had to be fast. They say what a date, a symbol and a figure is.</summary>
internal static partial class PatternSyllables
{
    public static IReadOnlyList<Token> Of(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        var wholeEnd = 0;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                if (i >= wholeEnd && TryWhole(text, i, out var whole))
                {
                    tokens.Add(whole);
                    wholeEnd = whole.Span.End;
                }

                var number = NumberAt(text, i, inside: i < wholeEnd);
                tokens.Add(number);
                i = number.Span.End;
            }
            else if (char.IsLetter(text[i]))
            {
                var end = i + 1;
                while (end < text.Length && IsInWord(text[end]))
                {
                    end++;
                }

                tokens.Add(new Token(PlainToneMarks.Key(text[i..end]), new TextSpan(i, end), TokenKind.Word));
                i = end;
            }
            else
            {
                i++;
            }
        }

        return tokens;
    }

    private static bool IsInWord(char c) => char.IsLetter(c) || c is >= '\u0300' and <= '\u036F';

    private static Token NumberAt(string text, int start, bool inside)
    {
        if (!inside && GroupedOrDecimal().Match(text, start) is { Success: true } match)
        {
            var key = match.Groups["decimal"].Success
                ? WithoutZeros(match.Groups["integer"].ValueSpan) + "," + match.Groups["decimal"].Value
                : match.Value.Replace(".", string.Empty, StringComparison.Ordinal);
            return new Token(key, new TextSpan(start, start + match.Length), TokenKind.Number);
        }

        var end = start + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return new Token(WithoutZeros(text.AsSpan(start, end - start)), new TextSpan(start, end), TokenKind.Number);
    }

    private static bool TryWhole(string text, int start, out Token whole)
    {
        var match = Date().Match(text, start);
        if (match.Success)
        {
            var key = $"{WithoutZeros(match.Groups["day"].ValueSpan)}/{WithoutZeros(match.Groups["month"].ValueSpan)}/{match.Groups["year"].Value}";
            whole = new Token(key, new TextSpan(start, start + match.Length), TokenKind.Whole);
            return true;
        }

        match = Symbol().Match(text, start);
        if (match.Success)
        {
            var key = WithoutZeros(match.Groups["number"].ValueSpan)
                + Spaces().Replace(PlainToneMarks.Key(text[(start + match.Groups["number"].Length)..(start + match.Length)]), string.Empty).Replace('–', '-');
            whole = new Token(key, new TextSpan(start, start + match.Length), TokenKind.Whole);
            return true;
        }

        whole = default;
        return false;
    }

    private static string WithoutZeros(ReadOnlySpan<char> digits)
    {
        var trimmed = digits.TrimStart('0');
        return trimmed.IsEmpty ? "0" : trimmed.ToString();
    }

    // "1.114", "56,3" and "56.3"; "1.1.1" and "1,2,3" are no single number.
    [GeneratedRegex(@"\G(?<![0-9][.,])(?:[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9]|\.[0-9])|(?<integer>[0-9]{1,9})[.,](?<decimal>[0-9]{1,3})(?![0-9]|[.,][0-9]))")]
    private static partial Regex GroupedOrDecimal();

    [GeneratedRegex(@"\G(?<day>[0-9]{1,2})(?: ?[/.-] ?(?<month>[0-9]{1,2}) ?[/.-] ?|\s+tháng\s+(?<month>[0-9]{1,2})\s+năm\s+)(?<year>[0-9]{4})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    // "34-KH/TU", "196 -BC/ĐUK", "30/2020/NĐ-CP", "73/2021/QH14". A space is forgiven only before capitals, as scans print it.
    [GeneratedRegex(@"\G(?<number>[0-9]{1,5})(?:/[0-9]{4})?(?: ?[-–/] ?(?=\p{Lu}{2})|[-–/](?=\p{L}))\p{L}{1,8}[0-9]{0,2}(?:[-/&]\p{L}{1,8}[0-9]{0,2}){0,4}(?![\p{L}0-9\u0300-\u036F])")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
