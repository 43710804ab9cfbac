using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Assistant.Search.Segments;

/// <summary>A segment that is ready to be written: its sections in order. The same documents always make the same bytes.</summary>
internal sealed class SegmentDraft
{
    private static readonly int Sections = Enum.GetValues<SegmentSection>().Length;

    private readonly ReadOnlyMemory<byte>[] _sections = new ReadOnlyMemory<byte>[Sections];

    /// <summary>The file's name: the same documents, read by the same build of the program, have the same.</summary>
    public string Name => Convert.ToHexStringLower(SHA256.HashData([.. SegmentImage.BuildOfProgram, .. _sections[(int)SegmentSection.Documents].Span]))[..24] + ".segment";

    public long Length => SegmentImage.HeaderSize + _sections.Sum(section => SegmentImage.Aligned(section.Length));

    public void Set<T>(SegmentSection section, ReadOnlySpan<T> values)
        where T : unmanaged => _sections[(int)section] = MemoryMarshal.AsBytes(values).ToArray();

    public void Set(SegmentSection section, ReadOnlyMemory<byte> bytes) => _sections[(int)section] = bytes;

    /// <summary>The file gets its name when it is whole.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written to.</exception>
    public void WriteTo(string path)
    {
        var unfinished = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.new";
        try
        {
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
            {
                WriteTo(file);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Span<byte> padded = stackalloc byte[SegmentImage.Alignment];
        var sums = new List<(long, ulong)>(Sections);
        foreach (var section in _sections)
        {
            sums.Add((section.Length, SegmentImage.Checksum(Tail(section.Span, padded, out var whole), SegmentImage.Checksum(whole))));
        }

        stream.Write(SegmentImage.Header(sums));
        foreach (var section in _sections)
        {
            var tail = Tail(section.Span, padded, out var whole);
            stream.Write(whole);
            stream.Write(tail);
        }
    }

    // What does not fill the last line, with zeros behind it.
    private static ReadOnlySpan<byte> Tail(ReadOnlySpan<byte> section, Span<byte> padded, out ReadOnlySpan<byte> whole)
    {
        var rest = section.Length % SegmentImage.Alignment;
        whole = section[..^rest];
        padded.Clear();
        section[^rest..].CopyTo(padded);
        return rest == 0 ? [] : padded;
    }
}
