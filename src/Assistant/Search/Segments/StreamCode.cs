using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>Streams of terms as a segment keeps them: two bytes for each term but for the rarest, which take six.</summary>
internal static class StreamCode
{
    private const ushort Rare = ushort.MaxValue;

    public static void Write(ByteSink sink, ReadOnlySpan<int> terms)
    {
        foreach (var term in terms)
        {
            if (term < Rare)
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
            terms[count++] = codes[i] < Rare ? codes[i] : codes[++i] | (codes[++i] << 16);
        }

        return count;
    }
}
