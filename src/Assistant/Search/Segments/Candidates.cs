using System.Numerics;
using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>Gathers the passages with the highest sums, from one segment after the other.</summary>
internal sealed class Candidates
{
    // Passages that are looked at together; a multiple of every vector's length.
    private const int Block = 64;

    // The sum, then the ordinal upside down: the greatest keys are the best, and of equal ones the first in the corpus.
    private ulong[] _keys = [];

    // The segment, then the passage's number there.
    private int[] _places = [];
    private readonly ushort[] _maxima = new ushort[SegmentBuilder.MostPassages / Block];
    private readonly int[] _order = new int[SegmentBuilder.MostPassages / Block];
    private readonly ushort[] _sorted = new ushort[SegmentBuilder.MostPassages / Block];
    private int _wanted;
    private int _least;

    public int Count { get; private set; }

    /// <summary>In no order.</summary>
    public (int Segment, int Passage, int Ordinal) this[int at] => (_places[at] >> 16, (ushort)_places[at], (int)~(uint)_keys[at]);

    public void Begin(int wanted)
    {
        (_wanted, Count, _least) = (wanted, 0, 0);
        if (_keys.Length < 4 * wanted)
        {
            _keys = new ulong[4 * wanted];
            _places = new int[4 * wanted];
        }
    }

    public void Take(ReadOnlySpan<ushort> sums, int segment, AllPassages passages)
    {
        // The greatest sums of that many blocks belong to as many passages: what is less than all of them is not wanted.
        var blocks = Greatest(sums);
        if (blocks >= _wanted)
        {
            _maxima.AsSpan(0, blocks).CopyTo(_sorted);
            Selection.Greatest(_sorted.AsSpan(0, blocks), _order.AsSpan(0, blocks), _wanted - 1);
            _least = Math.Max(_least, Least(_sorted.AsSpan(0, _wanted)) - 1);
        }

        for (var block = 0; block < blocks; block++)
        {
            if (_maxima[block] > _least)
            {
                Take(sums, block * Block, segment, passages);
            }
        }
    }

    /// <summary>Leaves no more than were wanted.</summary>
    public void Finish()
    {
        if (Count > _wanted)
        {
            Cut();
        }
    }

    private int Greatest(ReadOnlySpan<ushort> sums)
    {
        var blocks = (sums.Length + Block - 1) / Block;
        for (var block = 0; block < blocks; block++)
        {
            var part = sums[(block * Block)..Math.Min(sums.Length, (block + 1) * Block)];
            var vectors = MemoryMarshal.Cast<ushort, Vector<ushort>>(part);
            var greatest = Vector<ushort>.Zero;
            foreach (var vector in vectors)
            {
                greatest = Vector.Max(greatest, vector);
            }

            var most = (ushort)0;
            for (var lane = 0; lane < Vector<ushort>.Count; lane++)
            {
                most = Math.Max(most, greatest[lane]);
            }

            foreach (var sum in part[(vectors.Length * Vector<ushort>.Count)..])
            {
                most = Math.Max(most, sum);
            }

            _maxima[block] = most;
        }

        return blocks;
    }

    private void Take(ReadOnlySpan<ushort> sums, int start, int segment, AllPassages passages)
    {
        for (var at = start; at < Math.Min(sums.Length, start + Block); at++)
        {
            if (sums[at] > _least)
            {
                Add(sums[at], segment, at, passages.OrdinalOf(segment, at));
            }
        }
    }

    private void Add(ushort sum, int segment, int passage, int ordinal)
    {
        if (Count == _keys.Length)
        {
            Cut();
        }

        _keys[Count] = ((ulong)sum << 32) | ~(uint)ordinal;
        _places[Count++] = (segment << 16) | passage;
    }

    /// <summary>Keeps the greatest keys. A later passage with the sum of the least of them may still come first in the corpus.</summary>
    private void Cut()
    {
        Selection.Greatest(_keys.AsSpan(0, Count), _places.AsSpan(0, Count), _wanted - 1);
        Count = _wanted;
        _least = (int)(Least(_keys.AsSpan(0, Count)) >> 32) - 1;
    }

    private static T Least<T>(ReadOnlySpan<T> keys)
        where T : INumber<T>
    {
        var least = keys[0];
        foreach (var key in keys)
        {
            least = T.Min(least, key);
        }

        return least;
    }
}
