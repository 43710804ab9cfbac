using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>Numbers keys in the order in which they come. Finding a key makes no string.</summary>
internal sealed class KeyTable
{
    private const int LeastKeys = 32;

    // The hash of the key that lies there, then its number + 1; 0 where none lies. A key whose slot is taken lies in the next free one.
    private ulong[] _slots;
    private int[] _ends;
    private char[] _letters;

    /// <param name="keys">About how many there will be.</param>
    public KeyTable(int keys = LeastKeys)
    {
        var room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(keys, LeastKeys));
        (_ends, _slots, _letters) = (new int[room], new ulong[2 * room], new char[8 * room]);
    }

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int number]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var start = number == 0 ? 0 : _ends[number - 1];
            return _letters.AsSpan(start, _ends[number] - start);
        }
    }

    /// <summary>The key's number; -1 when it was never added.</summary>
    public int Find(ReadOnlySpan<char> key) => NumberIn(_slots[SlotOf(key, Hash(key))]);

    /// <summary>The key's number, a new one when it was never added.</summary>
    /// <remarks>Hundreds of thousands come when an index is opened: that must not wait until the runtime finds it worth its while.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(ReadOnlySpan<char> key)
    {
        var hash = Hash(key);
        var slot = SlotOf(key, hash);
        return _slots[slot] > 0 ? NumberIn(_slots[slot]) : Append(key, hash, slot);
    }

    /// <summary>Adds keys whose letters stand one after the other.</summary>
    /// <param name="ends">For each key where its letters end.</param>
    /// <param name="numbers">Gets their numbers, but for those that are -1: their keys are left out.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<int> ends, ReadOnlySpan<char> letters, Span<int> numbers)
    {
        var start = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            var key = letters[start..ends[i]];
            start = ends[i];
            if (numbers[i] < 0)
            {
                continue;
            }

            var hash = Hash(key);
            var slot = SlotOf(key, hash);
            numbers[i] = _slots[slot] > 0 ? NumberIn(_slots[slot]) : Append(key, hash, slot);
        }
    }

    // Where the key lies, or where it would.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ReadOnlySpan<char> key, uint hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)hash & mask;
        while (_slots[slot] is > 0 and var there && !(HashIn(there) == hash && this[NumberIn(there)].SequenceEqual(key)))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Append(ReadOnlySpan<char> key, uint hash, int slot)
    {
        if (Count == _ends.Length)
        {
            Grow();
            slot = SlotOf(key, hash);
        }

        var start = Count == 0 ? 0 : _ends[Count - 1];
        if (start + key.Length > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(2 * _letters.Length, start + key.Length));
        }

        key.CopyTo(_letters.AsSpan(start));
        _ends[Count] = start + key.Length;
        _slots[slot] = ((ulong)hash << 32) | (uint)++Count;
        return Count - 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        Array.Resize(ref _ends, 2 * _ends.Length);
        var before = _slots;
        _slots = new ulong[2 * before.Length];
        foreach (var key in before)
        {
            if (key == 0)
            {
                continue;
            }

            var slot = (int)HashIn(key) & (_slots.Length - 1);
            while (_slots[slot] > 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = key;
        }
    }

    private static int NumberIn(ulong slot) => (int)slot - 1;

    private static uint HashIn(ulong slot) => (uint)(slot >> 32);

    // Syllables are two to seven letters: four letters at a time, then mixed so that the low bits depend on all.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
