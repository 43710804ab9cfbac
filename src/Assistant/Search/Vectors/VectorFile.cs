using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Assistant.Search.Vectors;

/// <summary>
/// Keeps vectors between starts. Written to by one process at a time, at its end; read by any. Each batch is sealed with a
/// checksum over itself and all before it: what a crash left unfinished, or a disk spoiled, ends the file for its readers, and
/// the next writer goes on from there. A file of another space or another format is as good as none.
/// </summary>
/// <remarks>Header: magic, format, dimensions, SHA-256 of the space, checksum. Batch: count, keys, vectors (little-endian), checksum.</remarks>
internal sealed class VectorFile(string path, string space)
{
    private const int Format = 1;
    private const int KeySize = 16;
    private const int SumSize = 4;
    private const int SpaceAt = 16;
    private const int HeaderSize = SpaceAt + SHA256.HashSizeInBytes + SumSize;

    // Far more than any endpoint takes at once: a count above is damage.
    private const int LargestBatch = 65_536;
    private const int MostDimensions = 65_536;
    private const int RowsMoved = 1024;

    private readonly byte[] _space = SHA256.HashData(Encoding.UTF8.GetBytes(space));
    private long _end;
    private uint _sum;

    /// <summary>All that was read and written; null when there is nothing yet.</summary>
    public VectorRows? Rows { get; private set; }

    private string Draft => path + ".new";

    private static ReadOnlySpan<byte> Magic => "TLVB-VEC"u8;

    /// <summary>Reads what came since the last time: all of it, when the file is another than before.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    public void Refresh()
    {
        if (!File.Exists(path))
        {
            Rows = null;
            return;
        }

        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        if (Rows is null || !GoesOn(file))
        {
            Rows = Opened(file);
        }

        while (Rows is not null && ReadBatch(file, Rows))
        {
        }
    }

    /// <summary>Adds a batch; the first one, and one of other dimensions, begins the file anew. Only for who holds the right to write.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public void Append(ReadOnlySpan<UInt128> keys, IReadOnlyList<float[]> vectors)
    {
        if (Rows is null || Rows.Dimensions != vectors[0].Length)
        {
            Renew(vectors[0].Length, static _ => { });
        }

        for (var i = 0; i < keys.Length; i++)
        {
            vectors[i].CopyTo(Rows!.Next(i));
        }

        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        Write(file, Rows!, keys);
        Rows!.Take(keys);
    }

    /// <summary>Drops all rows but these. Only for who holds the right to write; whoever reads the file keeps what it has until it looks again.</summary>
    /// <exception cref="IOException">The file cannot be written; it stays as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written; it stays as it was.</exception>
    public void Keep(Func<UInt128, bool> wanted)
    {
        var before = Rows!;
        Renew(before.Dimensions, file =>
        {
            foreach (var chunk in Enumerable.Range(0, before.Count).Where(row => wanted(before.Keys[row])).Chunk(RowsMoved))
            {
                for (var i = 0; i < chunk.Length; i++)
                {
                    before[chunk[i]].CopyTo(Rows!.Next(i));
                }

                UInt128[] keys = [.. chunk.Select(row => before.Keys[row])];
                Write(file, Rows!, keys);
                Rows!.Take(keys);
            }
        });
    }

    /// <summary>A new file under the old name: whoever reads the old one is not disturbed.</summary>
    private void Renew(int dimensions, Action<SafeFileHandle> fill)
    {
        var header = new byte[HeaderSize];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), Format);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), dimensions);
        _space.CopyTo(header, SpaceAt);
        var before = (Rows, _end, _sum);
        try
        {
            (Rows, _end, _sum) = (new VectorRows(dimensions), HeaderSize, Checksum.Of(0, header.AsSpan(0, HeaderSize - SumSize)));
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(HeaderSize - SumSize), _sum);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = File.OpenHandle(Draft, FileMode.Create, FileAccess.Write))
            {
                RandomAccess.Write(file, header, 0);
                fill(file);
            }

            File.Move(Draft, path, overwrite: true);
        }
        catch
        {
            (Rows, _end, _sum) = before;
            throw;
        }
    }

    private VectorRows? Opened(SafeFileHandle file)
    {
        Span<byte> header = stackalloc byte[HeaderSize];
        var whole = RandomAccess.Read(file, header, 0) == HeaderSize;
        var dimensions = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        var sum = Checksum.Of(0, header[..^SumSize]);
        if (!whole
            || !header[..8].SequenceEqual(Magic)
            || BinaryPrimitives.ReadInt32LittleEndian(header[8..]) != Format
            || !header.Slice(SpaceAt, SHA256.HashSizeInBytes).SequenceEqual(_space)
            || dimensions is < 1 or > MostDimensions
            || sum != BinaryPrimitives.ReadUInt32LittleEndian(header[^SumSize..]))
        {
            return null;
        }

        (_end, _sum) = (HeaderSize, sum);
        return new VectorRows(dimensions);
    }

    /// <summary>Whether this is still the file that was read so far: its last checksum stands where it stood.</summary>
    private bool GoesOn(SafeFileHandle file)
    {
        Span<byte> seal = stackalloc byte[SumSize];
        return RandomAccess.Read(file, seal, _end - SumSize) == SumSize && BinaryPrimitives.ReadUInt32LittleEndian(seal) == _sum;
    }

    /// <returns>False at the end, and at a batch that is not whole.</returns>
    private bool ReadBatch(SafeFileHandle file, VectorRows rows)
    {
        Span<byte> number = stackalloc byte[SumSize];
        var whole = RandomAccess.Read(file, number, _end) == SumSize;
        var count = BinaryPrimitives.ReadInt32LittleEndian(number);
        if (!whole || count is < 1 or > LargestBatch || _end + SizeOf(count, rows.Dimensions) > RandomAccess.GetLength(file))
        {
            return false;
        }

        var sum = Checksum.Of(_sum, number);
        var at = _end + SumSize;
        var keys = new UInt128[count];
        if (!Next(file, MemoryMarshal.AsBytes(keys.AsSpan()), ref at, ref sum))
        {
            return false;
        }

        for (var done = 0; done < count;)
        {
            var run = rows.NextRun(done, count - done);
            if (!Next(file, MemoryMarshal.AsBytes(run), ref at, ref sum))
            {
                return false;
            }

            done += run.Length / rows.Dimensions;
        }

        if (RandomAccess.Read(file, number, at) != SumSize || BinaryPrimitives.ReadUInt32LittleEndian(number) != sum)
        {
            return false;
        }

        rows.Take(keys);
        (_end, _sum) = (at + SumSize, sum);
        return true;
    }

    private static bool Next(SafeFileHandle file, Span<byte> target, ref long at, ref uint sum)
    {
        if (RandomAccess.Read(file, target, at) != target.Length)
        {
            return false;
        }

        at += target.Length;
        sum = Checksum.Of(sum, target);
        return true;
    }

    private void Write(SafeFileHandle file, VectorRows rows, ReadOnlySpan<UInt128> keys)
    {
        var batch = new byte[SizeOf(keys.Length, rows.Dimensions)];
        BinaryPrimitives.WriteInt32LittleEndian(batch, keys.Length);
        MemoryMarshal.AsBytes(keys).CopyTo(batch.AsSpan(SumSize));
        var at = SumSize + (keys.Length * KeySize);
        for (var i = 0; i < keys.Length; i++)
        {
            MemoryMarshal.AsBytes(rows.Next(i)).CopyTo(batch.AsSpan(at));
            at += rows.Dimensions * sizeof(float);
        }

        var sum = Checksum.Of(_sum, batch.AsSpan(0, at));
        BinaryPrimitives.WriteUInt32LittleEndian(batch.AsSpan(at), sum);
        // Whatever an earlier writer left unfinished behind the last whole batch goes.
        RandomAccess.SetLength(file, _end);
        RandomAccess.Write(file, batch, _end);
        (_end, _sum) = (_end + batch.Length, sum);
    }

    private static long SizeOf(int count, int dimensions) => SumSize + (count * (KeySize + ((long)dimensions * sizeof(float)))) + SumSize;
}
