namespace Assistant.Search;

/// <summary>
/// Spreads pairs of term numbers over a hash table. The runtime's own hash of a long is one half XOR the other: with small numbers
/// in both halves nearly everything collides, and building took forty times as long.
/// </summary>
internal sealed class PairComparer : IEqualityComparer<long>
{
    public static readonly PairComparer Instance = new();

    public bool Equals(long x, long y) => x == y;

    // Fibonacci hashing: the upper bits of the product depend on all bits of the key.
    public int GetHashCode(long obj) => (int)(unchecked((ulong)obj * 0x9E3779B97F4A7C15UL) >> 32);
}
