using System.Numerics;
using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>Gathers the passages with the highest sums, from one segment after the other.</summary>
internal sealed class Candidates
{
    // The sum, then the ordinal upside down: the greatest keys are the best, and of equal ones the first in the corpus.
    private ulong[] _keys = [];

    // The segment, then the passage's number there.
    private int[] _places = [];
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

    /// <summary>Leaves no more than were wanted.</summary>
    public void Finish()
    {
        if (Count > _wanted)
        {
            Cut();
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
        Select(_keys.AsSpan(0, Count), _places.AsSpan(0, Count), _wanted - 1);
        Count = _wanted;
        var least = ulong.MaxValue;
        foreach (var key in _keys.AsSpan(0, Count))
        {
            least = Math.Min(least, key);
        }

        _least = (int)(least >> 32) - 1;
    }

    /// <summary>Hoare's selection: no key behind the place is greater than one before it.</summary>
    private static void Select(Span<ulong> keys, Span<int> places, int place)
    {
        var (low, high) = (0, keys.Length - 1);
        while (low < high)
        {
            var pivot = keys[(low + high) / 2];
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (keys[left] > pivot)
                {
                    left++;
                }

                while (keys[right] < pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (keys[left], keys[right]) = (keys[right], keys[left]);
                    (places[left], places[right]) = (places[right], places[left]);
                    left++;
                    right--;
                }
            }

            if (place <= right)
            {
                high = right;
            }
            else if (place >= left)
            {
                low = left;
            }
            else
            {
                return;
            }
        }
    }
}
