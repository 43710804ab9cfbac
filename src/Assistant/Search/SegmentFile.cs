using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Search;

/// <summary>
/// Keeps a segment in a file. It is only ever a copy: a file that is missing, from another program version, cut short or damaged
/// is as good as none, and its documents are indexed again.
/// </summary>
/// <remarks>Magic, format, build of the program, SHA-256 of the payload, payload: arrays, each with its length; the passages' words come last and stay on the disk.</remarks>
internal static class SegmentFile
{
    private const int HashSize = SHA256.HashSizeInBytes;
    private const int BuildSize = 16;
    private const int HeaderSize = 8 + 4 + BuildSize + HashSize;
    private const int Format = 1;

    // A changed rule of parsing or splitting never meets passages of before.
    private static readonly byte[] Build = typeof(SegmentFile).Module.ModuleVersionId.ToByteArray();

    private static ReadOnlySpan<byte> Magic => "TLVB-SEG"u8;

    /// <summary>The file name of a segment with these documents, made by this build of the program.</summary>
    public static string NameOf(IEnumerable<SegmentDocument> documents) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Build, .. Encoding.UTF8.GetBytes(Print(documents))]))[..24] + ".segment";

    /// <returns>Null when the file holds no whole segment of this build of the program.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Segment? Read(string path)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        if (bytes.Length < HeaderSize
            || !bytes[..8].SequenceEqual(Magic)
            || BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]) != Format
            || !bytes.Slice(12, BuildSize).SequenceEqual(Build)
            || !SHA256.HashData(bytes[HeaderSize..]).AsSpan().SequenceEqual(bytes.Slice(12 + BuildSize, HashSize)))
        {
            return null;
        }

        var at = HeaderSize;
        var documents = Documents(Encoding.UTF8.GetString(Next<byte>(bytes, ref at)));
        var data = new IndexData(
            [.. Encoding.UTF8.GetString(Next<byte>(bytes, ref at)).Split('\n', StringSplitOptions.RemoveEmptyEntries)],
            new Postings(Next<int>(bytes, ref at), Next<int>(bytes, ref at), Next<byte>(bytes, ref at)),
            Next<int>(bytes, ref at),
            Next<int>(bytes, ref at),
            new Postings(Next<int>(bytes, ref at), Next<int>(bytes, ref at), Next<byte>(bytes, ref at)),
            Next<int>(bytes, ref at));
        var table = Next<int>(bytes, ref at);
        var strings = Next<int>(bytes, ref at);
        return new Segment(documents, new SegmentPassages(path, at + 4, documents, table, strings), data);
    }

    /// <summary>The file gets its name when it is whole.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written to.</exception>
    public static void Write(string path, Segment segment)
    {
        using var payload = new MemoryStream();
        var data = segment.Data;
        Append<byte>(payload, Encoding.UTF8.GetBytes(Print(segment.Documents)));
        Append<byte>(payload, Encoding.UTF8.GetBytes(string.Join('\n', data.Terms)));
        Append<int>(payload, data.Singles.Starts);
        Append<int>(payload, data.Singles.Passages);
        Append<byte>(payload, data.Singles.Amounts);
        Append<int>(payload, data.PairStarts);
        Append<int>(payload, data.PairSeconds);
        Append<int>(payload, data.Pairs.Starts);
        Append<int>(payload, data.Pairs.Passages);
        Append<byte>(payload, data.Pairs.Amounts);
        Append<int>(payload, data.Lengths);
        var (table, strings, words) = SegmentPassages.Lay(segment.Passages);
        Append<int>(payload, table);
        Append<int>(payload, strings);
        Append<byte>(payload, words);
        var draft = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.new";
        try
        {
            using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write))
            {
                Span<byte> format = stackalloc byte[4];
                BinaryPrimitives.WriteInt32LittleEndian(format, Format);
                var content = payload.GetBuffer().AsSpan(0, (int)payload.Length);
                file.Write(Magic);
                file.Write(format);
                file.Write(Build);
                file.Write(SHA256.HashData(content));
                file.Write(content);
            }

            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static string Print(IEnumerable<SegmentDocument> documents) => string.Join('\n', documents.Select(document =>
        string.Create(CultureInfo.InvariantCulture, $"{document.Id}\t{document.Version}\t{document.ContentHash}\t{document.Passages}")));

    private static IReadOnlyList<SegmentDocument> Documents(string printed) =>
    [
        .. printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(cells => new SegmentDocument(
            cells[0], long.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture))),
    ];

    private static void Append<T>(MemoryStream stream, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, values.Length);
        stream.Write(length);
        stream.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] Next<T>(ReadOnlySpan<byte> bytes, ref int at)
        where T : unmanaged
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
        var values = new T[length];
        var target = MemoryMarshal.AsBytes(values.AsSpan());
        bytes.Slice(at + 4, target.Length).CopyTo(target);
        at += 4 + target.Length;
        return values;
    }
}
