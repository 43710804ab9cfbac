using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Search;

/// <summary>
/// Keeps an index in one file. It is only ever a copy: a file that is missing, from another program version, of another corpus,
/// cut short or damaged is as good as none.
/// </summary>
/// <remarks>Magic, format, fingerprint of what was indexed, SHA-256 of the payload, payload: all arrays, each with its length.</remarks>
internal static class IndexFile
{
    private const int HashSize = SHA256.HashSizeInBytes;
    private const int HeaderSize = 8 + 4 + HashSize + HashSize;
    private const int Format = 1;

    private static ReadOnlySpan<byte> Magic => "TLVB-IDX"u8;

    /// <summary>Changes with every passage and with every build of the program, so that a changed rule never meets an old index.</summary>
    public static byte[] Fingerprint(IReadOnlyList<Passage> passages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(IndexFile).Module.ModuleVersionId.ToByteArray());
        Span<byte> lengths = stackalloc byte[8];
        foreach (var passage in passages)
        {
            BinaryPrimitives.WriteInt32LittleEndian(lengths, passage.Text.Length);
            BinaryPrimitives.WriteInt32LittleEndian(lengths[4..], passage.Context.Length);
            hash.AppendData(lengths);
            hash.AppendData(MemoryMarshal.AsBytes(passage.Text.AsSpan()));
            hash.AppendData(MemoryMarshal.AsBytes(passage.Context.AsSpan()));
        }

        return hash.GetHashAndReset();
    }

    /// <returns>Null when the file does not hold the index of these passages, whatever the reason.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static IndexData? Read(string path, byte[] fingerprint)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(path).AsSpan();
        if (bytes.Length < HeaderSize
            || !bytes[..8].SequenceEqual(Magic)
            || BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]) != Format
            || !bytes.Slice(12, HashSize).SequenceEqual(fingerprint)
            || !SHA256.HashData(bytes[HeaderSize..]).AsSpan().SequenceEqual(bytes.Slice(12 + HashSize, HashSize)))
        {
            return null;
        }

        var at = HeaderSize;
        return new IndexData(
            [.. Encoding.UTF8.GetString(Next<byte>(bytes, ref at)).Split('\n', StringSplitOptions.RemoveEmptyEntries)],
            new Postings(Next<int>(bytes, ref at), Next<int>(bytes, ref at), Next<byte>(bytes, ref at)),
            Next<int>(bytes, ref at),
            Next<int>(bytes, ref at),
            new Postings(Next<int>(bytes, ref at), Next<int>(bytes, ref at), Next<byte>(bytes, ref at)),
            Next<int>(bytes, ref at));
    }

    /// <summary>Puts the new file in the old one's place in one step: whoever reads meanwhile sees one of the two, whole.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written to.</exception>
    public static void Write(string path, byte[] fingerprint, IndexData data)
    {
        using var payload = new MemoryStream();
        Append<byte>(payload, Encoding.UTF8.GetBytes(string.Join('\n', data.Terms)));
        foreach (var numbers in new[] { data.Singles.Starts, data.Singles.Passages })
        {
            Append<int>(payload, numbers);
        }

        Append<byte>(payload, data.Singles.Amounts);
        foreach (var numbers in new[] { data.PairStarts, data.PairSeconds, data.Pairs.Starts, data.Pairs.Passages })
        {
            Append<int>(payload, numbers);
        }

        Append<byte>(payload, data.Pairs.Amounts);
        Append<int>(payload, data.Lengths);

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var draft = $"{path}.{Environment.ProcessId}.new";
        try
        {
            using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write))
            {
                Span<byte> format = stackalloc byte[4];
                BinaryPrimitives.WriteInt32LittleEndian(format, Format);
                var content = payload.GetBuffer().AsSpan(0, (int)payload.Length);
                file.Write(Magic);
                file.Write(format);
                file.Write(fingerprint);
                file.Write(SHA256.HashData(content));
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void Append<T>(MemoryStream stream, T[] values)
        where T : unmanaged
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, values.Length);
        stream.Write(length);
        stream.Write(MemoryMarshal.AsBytes(values.AsSpan()));
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
