using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>
/// The passages of one segment that hold a term, and the term's impact on each: how much of its greatest possible score it gives
/// there, in 255ths. A frequent term has an impact for every passage, 0 where it does not stand; the others list their passages.
/// </summary>
/// <param name="passages">Ascending; empty for a frequent term.</param>
internal readonly ref struct PostingList(int holders, ReadOnlySpan<ushort> passages, ReadOnlySpan<byte> impacts)
{
    // A listed passage takes three bytes and a jump through memory; a row of all is added up in one go.
    private const int PassagesForEachHolder = 7;
    private const int ListedSize = sizeof(ushort) + sizeof(byte);

    public int Holders { get; } = holders;

    public ReadOnlySpan<ushort> Passages { get; } = passages;

    public ReadOnlySpan<byte> Impacts { get; } = impacts;

    public bool IsDense => Impacts.Length > Passages.Length;

    /// <param name="passages">Those that hold the term.</param>
    /// <param name="all">How many the segment has.</param>
    public static void Write(ByteSink sink, ReadOnlySpan<ushort> passages, ReadOnlySpan<byte> impacts, int all)
    {
        if (passages.Length > all / PassagesForEachHolder)
        {
            MemoryMarshal.Write(sink.Take(sizeof(int)), passages.Length);
            var row = sink.Take(all + (all % 2));
            for (var i = 0; i < passages.Length; i++)
            {
                row[passages[i]] = impacts[i];
            }
        }
        else
        {
            MemoryMarshal.AsBytes(passages).CopyTo(sink.Take(sizeof(ushort) * passages.Length));
            // Lists begin at even places.
            impacts.CopyTo(sink.Take(impacts.Length + (impacts.Length % 2)));
        }
    }

    public static PostingList Read(ReadOnlySpan<byte> bytes, int all)
    {
        var holders = HoldersIn(bytes.Length, bytes, all);
        return IsRow(bytes.Length, all)
            ? new PostingList(holders, [], bytes.Slice(sizeof(int), all))
            : new PostingList(
                holders,
                MemoryMarshal.Cast<byte, ushort>(bytes[..(sizeof(ushort) * holders)]),
                bytes.Slice(sizeof(ushort) * holders, holders));
    }

    /// <summary>How many passages a list has.</summary>
    /// <param name="length">Of the list, in bytes.</param>
    /// <param name="beginning">Four bytes of it, if it has so many.</param>
    public static int HoldersIn(int length, ReadOnlySpan<byte> beginning, int all) =>
        IsRow(length, all) ? MemoryMarshal.Read<int>(beginning) : length / ListedSize;

    private static bool IsRow(int length, int all) => length >= sizeof(int) + all;
}
