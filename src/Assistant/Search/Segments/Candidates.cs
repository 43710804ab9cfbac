using System.Numerics;
using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>Gathers the passages with the highest sums, from one segment after the other.</summary>
internal sealed class Candidates
{
    // Vectors of a block: in each lane the greatest of so many sums is found.
    private const int Block = 64;

    // The sum, then the ordinal upside down: the greatest keys are the best, and of equal ones the first in the corpus.
    private ulong[] _keys = [];

    // The segment, then the passage's number there.
    private int[] _places = [];
    private readonly ushort[] _maxima = new ushort[SegmentBuilder.MostPassages / Block];
    private readonly int[] _order = new int[SegmentBuilder.MostPassages / Block];
    private int _wanted;
    private int _least;

    public int Count { get; private set; }

    /// <summary>The greatest sum first, after <see cref="Finish"/>.</summary>
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
        // The greatest sums of that many groups belong to as many passages: what is less than all of them is not wanted.
        var groups = Greatest(sums);
        if (groups >= _wanted)
        {
            Selection.Greatest(_maxima.AsSpan(0, groups), _order.AsSpan(0, groups), _wanted - 1);
            _least = Math.Max(_least, Least<ushort>(_maxima.AsSpan(0, _wanted)) - 1);
        }

        for (var at = 0; at < sums.Length;)
        {
            var vectors = MemoryMarshal.Cast<ushort, Vector<ushort>>(sums[at..]);
            var least = new Vector<ushort>((ushort)_least);
            var skip = 0;
            while (skip < vectors.Length && !Vector.GreaterThanAny(vectors[skip], least))
            {
                skip++;
            }

            at += skip * Vector<ushort>.Count;
            for (var end = Math.Min(sums.Length, at + Vector<ushort>.Count); at < end; at++)
            {
                if (sums[at] > _least)
                {
                    Add(sums[at], segment, at, passages.OrdinalOf(segment, at));
                }
            }
        }
    }

    public int SumOf(int at) => (int)(_keys[at] >> 32);

    /// <summary>Leaves no more than were wanted.</summary>
    public void Finish()
    {
        if (Count > _wanted)
        {
            Cut();
        }

        Array.Sort(_keys, _places, 0, Count);
        Array.Reverse(_keys, 0, Count);
        Array.Reverse(_places, 0, Count);
    }

    /// <summary>The greatest sum of every lane of every block of vectors.</summary>
    private int Greatest(ReadOnlySpan<ushort> sums)
    {
        var vectors = MemoryMarshal.Cast<ushort, Vector<ushort>>(sums);
        var groups = 0;
        for (var start = 0; start < vectors.Length; start += Block)
        {
            var greatest = vectors[start];
            foreach (var vector in vectors[start..Math.Min(vectors.Length, start + Block)])
            {
                greatest = Vector.Max(greatest, vector);
            }

            greatest.CopyTo(_maxima.AsSpan(groups));
            groups += Vector<ushort>.Count;
        }

        return groups;
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
