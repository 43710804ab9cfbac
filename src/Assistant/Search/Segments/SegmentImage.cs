using System.IO.MemoryMappedFiles;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>
/// The bytes of a segment where they lie: in a mapped file, of which the system loads what is read, or in memory. A mapped file
/// stays readable when its name is gone; the mapping ends when nobody holds the image any more.
/// </summary>
/// <remarks>
/// Magic, format, build of the program, length, checksum of the header; offset, length and checksum of each section; the sections,
/// each padded with zeros that its checksum covers.
/// </remarks>
internal sealed unsafe class SegmentImage
{
    public const int Alignment = 64;
    public const int Format = 2;
    private const int BuildSize = 16;
    private const int TableStart = 8 + 4 + BuildSize + 4 + 8;
    private const int RowSize = 8 + 8 + 8;

    // The damage of a file of this size or less is looked for before it is used; the rest is left to whoever calls Verify.
    private const long CheckedAtOnce = 8_000_000;

    private static readonly int Sections = Enum.GetValues<SegmentSection>().Length;

    // A changed rule of parsing, splitting or counting never meets what was made by the rules of before.
    private static readonly byte[] Build = typeof(SegmentImage).Module.ModuleVersionId.ToByteArray();

    private readonly byte* _start;
    private readonly object _owner;

    private SegmentImage(byte* start, long length, object owner)
    {
        _start = start;
        Length = length;
        _owner = owner;
    }

    public static int HeaderSize { get; } = (int)Aligned(TableStart + (Sections * RowSize));

    public static ReadOnlySpan<byte> BuildOfProgram => Build;

    public long Length { get; }

    private static ReadOnlySpan<byte> Magic => "TLVB-SEG"u8;

    /// <summary>An image that is kept in memory only.</summary>
    public static SegmentImage InMemory(SegmentDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)draft.Length + Alignment), pinned: true);
        var padding = (int)(Alignment - ((nint)Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0) % Alignment)) % Alignment;
        using (var stream = new MemoryStream(bytes, padding, (int)draft.Length))
        {
            draft.WriteTo(stream);
        }

        return new SegmentImage((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(bytes, padding), draft.Length, bytes);
    }

    /// <returns>Null when the file holds no whole segment of this build of the program.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SegmentImage? Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length < HeaderSize)
        {
            return null;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var mapped = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        var view = mapped.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        var image = new SegmentImage((byte*)view.SafeMemoryMappedViewHandle.DangerousGetHandle(), length, view);
        if (image.HasHeader() && (length > CheckedAtOnce || image.Verify()))
        {
            return image;
        }

        view.Dispose();
        return null;
    }

    /// <summary>Whether the file's content is what was written. Reads all of it, past the mapping, so that memory stays small.</summary>
    public static bool Verify(string path)
    {
        var header = new byte[HeaderSize];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        if (file.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false) < HeaderSize || !IsHeader(header, file.Length))
        {
            return false;
        }

        var buffer = new byte[1 << 20];
        for (var section = 0; section < Sections; section++)
        {
            var (offset, length, sum) = Row(header, section);
            file.Position = offset;
            var found = 0UL;
            for (var left = Aligned(length); left > 0;)
            {
                var read = file.ReadAtLeast(buffer.AsSpan(0, (int)Math.Min(left, buffer.Length)), (int)Math.Min(left, buffer.Length), throwOnEndOfStream: false);
                if (read == 0)
                {
                    return false;
                }

                found = Checksum(buffer.AsSpan(0, read), found);
                left -= read;
            }

            if (found != sum)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The section's content, without its padding.</summary>
    public ReadOnlySpan<T> Get<T>(SegmentSection section)
        where T : unmanaged
    {
        var (offset, length, _) = Row(new ReadOnlySpan<byte>(_start, HeaderSize), (int)section);
        return new ReadOnlySpan<T>(_start + offset, (int)(length / sizeof(T)));
    }

    /// <summary>Fills in the header before sections that follow one another.</summary>
    public static byte[] Header(IReadOnlyList<(long Length, ulong Sum)> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var header = new byte[HeaderSize];
        var offset = (long)HeaderSize;
        for (var section = 0; section < Sections; section++)
        {
            var row = header.AsSpan(TableStart + (section * RowSize), RowSize);
            MemoryMarshal.Write(row, offset);
            MemoryMarshal.Write(row[8..], sections[section].Length);
            MemoryMarshal.Write(row[16..], sections[section].Sum);
            offset += Aligned(sections[section].Length);
        }

        Magic.CopyTo(header);
        MemoryMarshal.Write(header.AsSpan(8), Format);
        Build.CopyTo(header, 12);
        MemoryMarshal.Write(header.AsSpan(12 + BuildSize + 4), offset);
        MemoryMarshal.Write(header.AsSpan(12 + BuildSize), HeaderSum(header));
        return header;
    }

    /// <summary>CRC-32C twice over, of the even and of the odd words: 64 bits, at the speed of the memory.</summary>
    /// <param name="bytes">A multiple of 16, but for the last part.</param>
    public static ulong Checksum(ReadOnlySpan<byte> bytes, ulong before = 0)
    {
        var (even, odd) = ((uint)before, (uint)(before >> 32));
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            even = BitOperations.Crc32C(even, words[i]);
            odd = BitOperations.Crc32C(odd, words[i + 1]);
        }

        return even | ((ulong)odd << 32);
    }

    public static long Aligned(long length) => (length + Alignment - 1) / Alignment * Alignment;

    private bool HasHeader() => IsHeader(new ReadOnlySpan<byte>(_start, HeaderSize), Length);

    private bool Verify()
    {
        var header = new ReadOnlySpan<byte>(_start, HeaderSize);
        for (var section = 0; section < Sections; section++)
        {
            var (offset, length, sum) = Row(header, section);
            if (Checksum(new ReadOnlySpan<byte>(_start + offset, (int)Aligned(length))) != sum)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHeader(ReadOnlySpan<byte> header, long length) =>
        header[..8].SequenceEqual(Magic)
        && MemoryMarshal.Read<int>(header[8..]) == Format
        && header.Slice(12, BuildSize).SequenceEqual(Build)
        && MemoryMarshal.Read<uint>(header[(12 + BuildSize)..]) == HeaderSum(header)
        && MemoryMarshal.Read<long>(header[(12 + BuildSize + 4)..]) == length;

    private static (long Offset, long Length, ulong Sum) Row(ReadOnlySpan<byte> header, int section)
    {
        var row = header.Slice(TableStart + (section * RowSize), RowSize);
        return (MemoryMarshal.Read<long>(row), MemoryMarshal.Read<long>(row[8..]), MemoryMarshal.Read<ulong>(row[16..]));
    }

    private static uint HeaderSum(ReadOnlySpan<byte> header)
    {
        Span<byte> copy = stackalloc byte[HeaderSize];
        header[..HeaderSize].CopyTo(copy);
        copy.Slice(12 + BuildSize, 4).Clear();
        var sum = Checksum(copy);
        return (uint)sum ^ (uint)(sum >> 32);
    }
}
