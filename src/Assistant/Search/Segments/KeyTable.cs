using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>Numbers keys in the order in which they come. Finding a key makes no string.</summary>
internal sealed class KeyTable
{
    private const int LeastSlots = 64;

    // Number + 1 of the key that lies there; 0 where none does. A key whose slot is taken lies in the next free one.
    private int[] _slots = new int[LeastSlots];
    private uint[] _hashes = new uint[LeastSlots / 2];
    private int[] _ends = new int[LeastSlots / 2];
    private char[] _letters = new char[8 * LeastSlots];

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int number] => _letters.AsSpan(StartOf(number).._ends[number]);

    /// <summary>The key's number; -1 when it was never added.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        var hash = Hash(key);
        for (var slot = hash & (uint)(_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            if (_hashes[_slots[slot] - 1] == hash && this[_slots[slot] - 1].SequenceEqual(key))
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>The key's number, a new one when it was never added.</summary>
    public int Add(ReadOnlySpan<char> key)
    {
        if (Find(key) is >= 0 and var known)
        {
            return known;
        }

        if (Count == _hashes.Length)
        {
            Grow();
        }

        var start = StartOf(Count);
        if (start + key.Length > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(2 * _letters.Length, start + key.Length));
        }

        key.CopyTo(_letters.AsSpan(start));
        _ends[Count] = start + key.Length;
        _hashes[Count] = Hash(key);
        Place(Count);
        return Count++;
    }

    private int StartOf(int number) => number == 0 ? 0 : _ends[number - 1];

    private void Grow()
    {
        Array.Resize(ref _hashes, 2 * _hashes.Length);
        Array.Resize(ref _ends, 2 * _ends.Length);
        _slots = new int[2 * _slots.Length];
        for (var number = 0; number < Count; number++)
        {
            Place(number);
        }
    }

    private void Place(int number)
    {
        var slot = _hashes[number] & (uint)(_slots.Length - 1);
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & (uint)(_slots.Length - 1);
        }

        _slots[slot] = number + 1;
    }

    // Syllables are two to seven letters: four letters at a time, then mixed so that the low bits depend on all.
    private static uint Hash(ReadOnlySpan<char> key)
    {
        var hash = 0x9E3779B97F4A7C15UL ^ (uint)key.Length;
        while (key.Length >= 4)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(key))) * 0xD6E8FEB86659FD93UL;
            hash ^= hash >> 32;
            key = key[4..];
        }

        foreach (var letter in key)
        {
            hash = (hash ^ letter) * 0xD6E8FEB86659FD93UL;
            hash ^= hash >> 32;
        }

        return (uint)(hash ^ (hash >> 29));
    }
}
