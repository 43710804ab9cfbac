using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Assistant.Search.Segments;

/// <summary>
/// Adds up what the terms give each passage of a segment, in whole numbers of two bytes that stay in the processor's cache: precise
/// enough to tell which passages deserve a closer look.
/// </summary>
/// <remarks>Shares add up to at most 65535, and an impact is at most 255, so no sum can overflow.</remarks>
internal sealed class Accumulator
{
    // For shorter lists a table of all impacts would cost more than it saves.
    private const int LongList = 512;

    private readonly ushort[] _sums = new ushort[SegmentBuilder.MostPassages];
    private readonly ushort[] _contributions = new ushort[byte.MaxValue + 1];

    public ReadOnlySpan<ushort> Sums(int passages) => _sums.AsSpan(0, passages);

    public void Clear(int passages) => Array.Clear(_sums, 0, passages);

    public void Clear(int start, int end) => Array.Clear(_sums, start, end - start);

    /// <param name="adjusted">What the impacts count here; see <see cref="Impact.Adjusted"/>.</param>
    public void Add(PostingList list, ushort share, byte[]? adjusted)
    {
        if (list.IsDense && adjusted is null)
        {
            AddRow(list.Impacts, share);
            return;
        }

        if (!list.IsDense && list.Holders < LongList)
        {
            for (var i = 0; i < list.Passages.Length; i++)
            {
                _sums[list.Passages[i]] += Contribution(list.Impacts[i], share, adjusted);
            }

            return;
        }

        for (var impact = 0; impact < _contributions.Length; impact++)
        {
            _contributions[impact] = Contribution(impact, share, adjusted);
        }

        if (list.IsDense)
        {
            for (var passage = 0; passage < list.Impacts.Length; passage++)
            {
                _sums[passage] += _contributions[list.Impacts[passage]];
            }
        }
        else
        {
            AddListed(list);
        }
    }

    private static ushort Contribution(int impact, ushort share, byte[]? adjusted) => (ushort)(((adjusted?[impact] ?? impact) * share) >> 8);

    private void AddListed(PostingList list)
    {
        ref var sums = ref MemoryMarshal.GetArrayDataReference(_sums);
        ref var contributions = ref MemoryMarshal.GetArrayDataReference(_contributions);
        ref var passages = ref MemoryMarshal.GetReference(list.Passages);
        ref var impacts = ref MemoryMarshal.GetReference(list.Impacts);
        // A passage's number is two bytes and an impact one: neither can lead out of the arrays.
        for (var i = 0; i < list.Passages.Length; i++)
        {
            Unsafe.Add(ref sums, Unsafe.Add(ref passages, i)) += Unsafe.Add(ref contributions, Unsafe.Add(ref impacts, i));
        }
    }

    private void AddRow(ReadOnlySpan<byte> impacts, ushort share)
    {
        var done = Vector512.IsHardwareAccelerated ? AddWide(impacts, share) : AddNarrow(impacts, share);
        for (var passage = done; passage < impacts.Length; passage++)
        {
            _sums[passage] += (ushort)((impacts[passage] * share) >> 8);
        }
    }

    // impact * share / 256 in two bytes: the share's upper half times the impact, and the upper byte of what the lower half gives.
    private int AddNarrow(ReadOnlySpan<byte> impacts, ushort share)
    {
        var (upper, lower) = (Vector256.Create((ushort)(share >> 8)), Vector256.Create((ushort)(byte)share));
        var sums = MemoryMarshal.Cast<ushort, Vector256<ushort>>(_sums.AsSpan());
        var rows = MemoryMarshal.Cast<byte, Vector256<byte>>(impacts);
        for (var i = 0; i < rows.Length; i++)
        {
            var (first, second) = Vector256.Widen(rows[i]);
            sums[2 * i] += (first * upper) + ((first * lower) >>> 8);
            sums[(2 * i) + 1] += (second * upper) + ((second * lower) >>> 8);
        }

        return rows.Length * Vector256<byte>.Count;
    }

    // The same with twice the width, where the processor has it.
    private int AddWide(ReadOnlySpan<byte> impacts, ushort share)
    {
        var (upper, lower) = (Vector512.Create((ushort)(share >> 8)), Vector512.Create((ushort)(byte)share));
        var sums = MemoryMarshal.Cast<ushort, Vector512<ushort>>(_sums.AsSpan());
        var rows = MemoryMarshal.Cast<byte, Vector512<byte>>(impacts);
        for (var i = 0; i < rows.Length; i++)
        {
            var (first, second) = Vector512.Widen(rows[i]);
            sums[2 * i] += (first * upper) + ((first * lower) >>> 8);
            sums[(2 * i) + 1] += (second * upper) + ((second * lower) >>> 8);
        }

        return rows.Length * Vector512<byte>.Count;
    }
}
