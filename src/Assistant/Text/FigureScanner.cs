namespace Assistant.Text;

/// <summary>Finds where a figure ends that begins with the digit at a place, and writes its key.</summary>
internal static class FigureScanner
{
    private const int LongestGroup = 3;
    private const int LongestInteger = 9;
    private const int LongestFraction = 3;

    /// <summary>The end of the digits that begin at the place.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of "1.114" or "56,3" or "56.3"; 0 when it is none of them: "1.1.1" and "1,2,3" are no single number.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int runEnd, out bool isGrouped)
    {
        isGrouped = false;
        if (runEnd + 1 >= text.Length || text[runEnd] is not ('.' or ',') || !char.IsAsciiDigit(text[runEnd + 1])
            || (start > 1 && text[start - 1] is '.' or ',' && char.IsAsciiDigit(text[start - 2])))
        {
            return 0;
        }

        var end = GroupedEnd(text, start, runEnd);
        isGrouped = end > 0;
        return isGrouped ? end : FractionEnd(text, start, runEnd);
    }

    /// <summary>"1.114" → "1114".</summary>
    /// <returns>The length of the key, which is never longer than the figure.</returns>
    public static int WriteGrouped(ReadOnlySpan<char> figure, Span<char> key)
    {
        var length = 0;
        foreach (var c in figure)
        {
            if (c != '.')
            {
                key[length++] = c;
            }
        }

        return length;
    }

    /// <summary>"056.3" → "56,3".</summary>
    /// <returns>The length of the key, which is never longer than the figure.</returns>
    public static int WriteFraction(ReadOnlySpan<char> figure, Span<char> key)
    {
        var point = figure.IndexOfAny('.', ',');
        var integer = WithoutZeros(figure[..point]);
        integer.CopyTo(key);
        key[integer.Length] = ',';
        figure[(point + 1)..].CopyTo(key[(integer.Length + 1)..]);
        return integer.Length + figure.Length - point;
    }

    /// <summary>"007" → "7", "00" → "0".</summary>
    public static ReadOnlySpan<char> WithoutZeros(ReadOnlySpan<char> digits)
    {
        var trimmed = digits.TrimStart('0');
        return trimmed.IsEmpty ? digits[^1..] : trimmed;
    }

    private static int GroupedEnd(ReadOnlySpan<char> text, int start, int runEnd)
    {
        var end = runEnd;
        while (end < text.Length && text[end] == '.' && RunEnd(text, end + 1) - end - 1 >= LongestGroup)
        {
            end += 1 + LongestGroup;
        }

        return end > runEnd && runEnd - start <= LongestGroup && !GoesOn(text, end, ".") ? end : 0;
    }

    private static int FractionEnd(ReadOnlySpan<char> text, int start, int runEnd)
    {
        var end = RunEnd(text, runEnd + 1);
        return runEnd - start <= LongestInteger && end - runEnd - 1 <= LongestFraction && !GoesOn(text, end, ".,") ? end : 0;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> marks) =>
        end < text.Length
        && (char.IsAsciiDigit(text[end]) || (end + 1 < text.Length && marks.Contains(text[end]) && char.IsAsciiDigit(text[end + 1])));
}
