using System.Numerics;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>Lucene keeps the length of a passage in one byte: exact up to 39, then with four leading bits (SmallFloat.intToByte4 of Lucene 8).</summary>
internal static class LuceneLength
{
    // What the codes of all greater numbers leave free of a byte counts one by one.
    private static readonly int Free = 255 - Encode(int.MaxValue);

    /// <summary>The length as Lucene remembers it.</summary>
    public static int Of(int length) => length < Free ? length : Free + Decode(Encode(length - Free));

    private static int Encode(int number)
    {
        var bits = 32 - BitOperations.LeadingZeroCount((uint)number);
        return bits < 4 ? number : ((number >> (bits - 4)) & 0x07) | ((bits - 3) << 3);
    }

    private static int Decode(int code)
    {
        var shift = (code >> 3) - 1;
        return shift < 0 ? code & 0x07 : ((code & 0x07) | 0x08) << shift;
    }
}
