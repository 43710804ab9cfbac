namespace Assistant.Text;

/// <summary>
/// Finds where a document symbol ends that begins with the digits at a place: "34-KH/TU", "196 -BC/ĐUK", "30/2020/NĐ-CP",
/// "73/2021/QH14". For searching the form is enough; <see cref="DocumentSymbols"/> knows the codes.
/// </summary>
internal static class SymbolScanner
{
    private const int LongestNumber = 5;
    private const int DigitsOfYear = 4;
    private const int LongestPart = 8;
    private const int MostDigitsAfterPart = 2;
    private const int MostParts = 5;

    /// <param name="runEnd">Where the first digits end.</param>
    /// <returns>0 when there is no symbol.</returns>
    public static int End(ReadOnlySpan<char> text, int start, int runEnd)
    {
        if (runEnd - start > LongestNumber || !TryMark(text, AfterYear(text, runEnd), out var part))
        {
            return 0;
        }

        var end = PartEnd(text, part);
        for (var parts = 1; parts < MostParts && end > 0 && end < text.Length && text[end] is '-' or '/' or '&'; parts++)
        {
            if (PartEnd(text, end + 1) is not (> 0 and var next))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>"0196 –BC/ĐUK" → "196-bc/đuk".</summary>
    /// <returns>The length of the key, which is never longer than the symbol.</returns>
    public static int WriteKey(ReadOnlySpan<char> symbol, Span<char> key)
    {
        var numberEnd = FigureScanner.RunEnd(symbol, 0);
        var number = FigureScanner.WithoutZeros(symbol[..numberEnd]);
        number.CopyTo(key);
        var length = number.Length;
        foreach (var c in symbol[numberEnd..])
        {
            if (c != ' ')
            {
                key[length++] = c == '–' ? '-' : Letter.Of(c).Lower;
            }
        }

        ToneMarks.PlaceAll(key[..length]);
        return length;
    }

    private static int AfterYear(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] == '/' && FigureScanner.RunEnd(text, at + 1) is var end && end - at - 1 == DigitsOfYear ? end : at;

    // A space is forgiven only before capitals, as scans print it.
    private static bool TryMark(ReadOnlySpan<char> text, int at, out int part)
    {
        part = Skip(text, at);
        if (part == text.Length || text[part] is not ('-' or '–' or '/'))
        {
            return false;
        }

        var mark = part;
        part = Skip(text, mark + 1);
        return mark == at && part == mark + 1
            ? part < text.Length && Letter.Of(text[part]).IsLetter
            : part + 1 < text.Length && char.IsUpper(text[part]) && char.IsUpper(text[part + 1]);
    }

    private static int Skip(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    /// <summary>The end of some letters with at most two digits after them; 0 where they are too many, or more letters follow.</summary>
    private static int PartEnd(ReadOnlySpan<char> text, int start)
    {
        var lettersEnd = start;
        while (lettersEnd < text.Length && Letter.Of(text[lettersEnd]).IsLetter)
        {
            if (++lettersEnd - start > LongestPart)
            {
                return 0;
            }
        }

        var end = FigureScanner.RunEnd(text, lettersEnd);
        return lettersEnd > start && end - lettersEnd <= MostDigitsAfterPart && !(end < text.Length && Letter.Of(text[end]).IsInWord) ? end : 0;
    }
}
