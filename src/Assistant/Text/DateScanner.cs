namespace Assistant.Text;

/// <summary>
/// Finds where a date ends that begins with the digits at a place: "15/5/2021", "07/4/ 2021", "06 tháng 7 năm 2023". For searching
/// the form is enough; <see cref="Dates"/> asks the calendar.
/// </summary>
internal static class DateScanner
{
    /// <summary>"31/12/2021".</summary>
    public const int LongestKey = 10;

    private const int DigitsOfYear = 4;

    /// <param name="runEnd">Where the first digits end.</param>
    /// <returns>0 when there is no date.</returns>
    public static int End(ReadOnlySpan<char> text, int start, int runEnd)
    {
        if (runEnd - start > 2 || runEnd == text.Length)
        {
            return 0;
        }

        return TryMark(text, runEnd, out var month) ? InFigures(text, month) : InWords(text, runEnd);
    }

    /// <summary>"07 tháng 4 năm 2021" → "7/4/2021".</summary>
    /// <returns>The length of the key.</returns>
    public static int WriteKey(ReadOnlySpan<char> date, Span<char> key)
    {
        var length = 0;
        for (var i = 0; i < date.Length; i++)
        {
            if (!char.IsAsciiDigit(date[i]))
            {
                continue;
            }

            var end = FigureScanner.RunEnd(date, i);
            var digits = end == date.Length ? date[i..] : FigureScanner.WithoutZeros(date[i..end]);
            digits.CopyTo(key[length..]);
            length += digits.Length;
            i = end;
            if (end < date.Length)
            {
                key[length++] = '/';
            }
        }

        return length;
    }

    private static int InFigures(ReadOnlySpan<char> text, int month)
    {
        var monthEnd = FigureScanner.RunEnd(text, month);
        return monthEnd - month is 1 or 2 && TryMark(text, monthEnd, out var year) ? YearEnd(text, year) : 0;
    }

    private static int InWords(ReadOnlySpan<char> text, int dayEnd)
    {
        if (!TryWord(text, dayEnd, "tháng", out var month))
        {
            return 0;
        }

        var monthEnd = FigureScanner.RunEnd(text, month);
        return monthEnd - month is 1 or 2 && TryWord(text, monthEnd, "năm", out var year) ? YearEnd(text, year) : 0;
    }

    private static int YearEnd(ReadOnlySpan<char> text, int year) =>
        FigureScanner.RunEnd(text, year) is var end && end - year == DigitsOfYear ? end : 0;

    // "/", "-" or ".", with a space before or after it as scans print them.
    private static bool TryMark(ReadOnlySpan<char> text, int at, out int next)
    {
        next = Skip(text, at);
        if (next == text.Length || text[next] is not ('/' or '-' or '.'))
        {
            return false;
        }

        next = Skip(text, next + 1);
        return true;
    }

    private static int Skip(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static bool TryWord(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> word, out int next)
    {
        next = SkipWhite(text, at);
        if (next == at || text.Length - next < word.Length)
        {
            return false;
        }

        foreach (var letter in word)
        {
            if (Letter.Of(text[next++]).Lower != letter)
            {
                return false;
            }
        }

        at = next;
        next = SkipWhite(text, at);
        return next > at;
    }

    private static int SkipWhite(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
