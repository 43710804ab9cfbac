using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>Streams of terms as a segment keeps them: two bytes for each term but for the rarest, which take six.</summary>
internal static class StreamCode
{
    /// <summary>Terms from here on are kept as <see cref="Rare"/> and their number.</summary>
    public const ushort FirstRare = 0xFF00;

    public const ushort Rare = ushort.MaxValue;

    public static void Write(ByteSink sink, ReadOnlySpan<int> terms)
    {
        foreach (var term in terms)
        {
            if (term < FirstRare)
            {
                MemoryMarshal.Write(sink.Take(sizeof(ushort)), (ushort)term);
            }
            else
            {
                MemoryMarshal.Write(sink.Take(sizeof(ushort)), Rare);
                MemoryMarshal.Write(sink.Take(sizeof(int)), term);
            }
        }
    }

    /// <param name="terms">At least as long as the codes.</param>
    /// <returns>How many terms there are.</returns>
    public static int Read(ReadOnlySpan<ushort> codes, Span<int> terms)
    {
        var count = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            terms[count++] = codes[i] < FirstRare ? codes[i] : RareAt(codes, ref i);
        }

        return count;
    }

    /// <summary>One code for each term: rare ones get that of the query's slots.</summary>
    /// <param name="plain">At least as long as the codes.</param>
    /// <returns>How many there are.</returns>
    public static int Simplify(ReadOnlySpan<ushort> codes, TermSlots slots, Span<ushort> plain)
    {
        var count = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            plain[count++] = codes[i] < FirstRare ? codes[i] : slots.CodeOf(RareAt(codes, ref i));
        }

        return count;
    }

    private static int RareAt(ReadOnlySpan<ushort> codes, ref int at) => codes[++at] | (codes[++at] << 16);
}
