namespace Assistant.Search.Segments;

/// <summary>Where a part of a segment is put when it is read from the file; used again for the next part.</summary>
internal sealed class ReadRoom
{
    private byte[] _bytes = [];

    /// <summary>What was read here before is gone.</summary>
    public Span<byte> Take(int count)
    {
        if (_bytes.Length < count)
        {
            _bytes = GC.AllocateUninitializedArray<byte>(2 * count);
        }

        return _bytes.AsSpan(0, count);
    }
}
