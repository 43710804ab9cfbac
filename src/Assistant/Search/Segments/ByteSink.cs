using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>Bytes that grow at their end.</summary>
internal sealed class ByteSink
{
    private byte[] _bytes = new byte[4096];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Room for so many bytes more, zero at first.</summary>
    public Span<byte> Take(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(2L * _bytes.Length, Length + (long)count)));
        }

        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }

    public void Add<T>(T value)
        where T : unmanaged => MemoryMarshal.Write(Take(Marshal.SizeOf<T>()), value);
}
