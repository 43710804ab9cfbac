using System.IO.MemoryMappedFiles;
using System.Numerics;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Assistant.Search.Segments;

/// <summary>
/// The bytes of a segment where they lie: in a file, or in memory. Of a file most is mapped: the system loads what is read, and what
/// lies around it. The passages' words are not, nor in a large index what is read here and there: it would all become resident. A
/// file stays readable when its name is gone; it is closed when nobody holds the image any more.
/// </summary>
/// <remarks>
/// Magic, format, build of the program, length, checksum of the header; offset, length and checksum of each section; the sections,
/// each padded with zeros that its checksum covers.
/// </remarks>
internal sealed unsafe class SegmentImage
{
    public const int Alignment = 64;
    public const int Format = 8;
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
    private readonly SafeFileHandle? _file;
    private readonly bool _isLarge;

    private SegmentImage(byte* start, long length, object owner, SafeFileHandle? file, bool isLarge)
    {
        _start = start;
        (Length, _owner, _file, _isLarge) = (length, owner, file, isLarge);
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

        return new SegmentImage((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(bytes, padding), draft.Length, bytes, null, isLarge: false);
    }

    /// <param name="isLarge">Whether the index has so much in all that only what is read most should be mapped.</param>
    /// <returns>Null when the file holds no whole segment of this build of the program.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SegmentImage? Open(string path, bool isLarge = false)
    {
        Span<byte> header = stackalloc byte[HeaderSize];
        var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);
        var length = RandomAccess.GetLength(file);
        if (!HasHeader(file, header) || (length <= CheckedAtOnce && !Verify(file, header)))
        {
            file.Dispose();
            return null;
        }

        using var mapped = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        var view = mapped.CreateViewAccessor(0, Row(header, (int)SegmentSection.Words).Offset, MemoryMappedFileAccess.Read);
        return new SegmentImage((byte*)view.SafeMemoryMappedViewHandle.DangerousGetHandle(), length, view, file, isLarge);
    }

    /// <summary>Whether the file's content is what was written. Reads all of it, past the mapping, so that memory stays small.</summary>
    public static bool Verify(string path)
    {
        Span<byte> header = stackalloc byte[HeaderSize];
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return HasHeader(file, header) && Verify(file, header);
    }

    /// <summary>The content of any section but the words, without its padding. In a large index what is touched of it becomes resident.</summary>
    public ReadOnlySpan<T> Get<T>(SegmentSection section)
        where T : unmanaged
    {
        var (offset, length, _) = Row(new ReadOnlySpan<byte>(_start, HeaderSize), (int)section);
        return new ReadOnlySpan<T>(_start + offset, (int)(length / sizeof(T)));
    }

    /// <summary>A part of a section that is read here and there.</summary>
    /// <param name="room">Where it may be put: what comes is gone when the room is used again.</param>
    /// <exception cref="IOException">The file was cut short.</exception>
    public ReadOnlySpan<T> Part<T>(SegmentSection section, int start, int end, ReadRoom room)
        where T : unmanaged
    {
        if (!_isLarge)
        {
            return Get<T>(section)[start..end];
        }

        var bytes = room.Take(sizeof(T) * (end - start));
        Read(section, (long)sizeof(T) * start, bytes);
        return MemoryMarshal.Cast<byte, T>(bytes);
    }

    /// <summary>Copies a part of a section.</summary>
    /// <param name="start">In bytes.</param>
    /// <exception cref="IOException">The file was cut short.</exception>
    public void Read(SegmentSection section, long start, Span<byte> bytes)
    {
        var from = Row(new ReadOnlySpan<byte>(_start, HeaderSize), (int)section).Offset + start;
        if (_file is null)
        {
            new ReadOnlySpan<byte>(_start + from, bytes.Length).CopyTo(bytes);
        }
        else if (ReadFully(_file, bytes, from) < bytes.Length)
        {
            throw new IOException("A segment of the index was cut short while it was in use. Run 'assistant corpus rebuild'.");
        }
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

    private static bool HasHeader(SafeFileHandle file, Span<byte> header) =>
        ReadFully(file, header, 0) == header.Length && IsHeader(header, RandomAccess.GetLength(file));

    private static bool Verify(SafeFileHandle file, ReadOnlySpan<byte> header)
    {
        var buffer = new byte[1 << 20];
        for (var section = 0; section < Sections; section++)
        {
            var (offset, length, sum) = Row(header, section);
            var found = 0UL;
            for (var (at, end) = (offset, offset + Aligned(length)); at < end;)
            {
                var read = ReadFully(file, buffer.AsSpan(0, (int)Math.Min(end - at, buffer.Length)), at);
                if (read == 0)
                {
                    return false;
                }

                found = Checksum(buffer.AsSpan(0, read), found);
                at += read;
            }

            if (found != sum)
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>How many bytes were read: fewer than wanted where the file ends.</returns>
    private static int ReadFully(SafeFileHandle file, Span<byte> bytes, long offset)
    {
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file, bytes[read..], offset + read) is > 0 and var more)
        {
            read += more;
        }

        return read;
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
