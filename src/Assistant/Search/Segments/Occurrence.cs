namespace Assistant.Search.Segments;

/// <summary>A term's standing in a passage, in eight bytes that sort by second term, then by passage.</summary>
internal static class Occurrence
{
    public static ulong Of(int passage, int count) => ((ulong)(uint)passage << 8) | (uint)count;

    public static ulong With(ulong occurrence, int second) => occurrence | ((ulong)(uint)second << 32);

    public static int SecondOf(ulong occurrence) => (int)(occurrence >> 32);

    public static ushort PassageOf(ulong occurrence) => (ushort)(occurrence >> 8);

    public static int CountOf(ulong occurrence) => (byte)occurrence;
}
