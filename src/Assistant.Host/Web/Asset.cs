using System.IO.Compression;

namespace Assistant.Host.Web;

/// <summary>One file that pages load, in the encodings it is sent in.</summary>
/// <param name="Plain">Null where only packed forms are kept: no browser of this century asks for the plain one.</param>
internal sealed record Asset(string ContentType, byte[]? Plain, byte[]? Brotli, byte[]? Gzip)
{
    /// <summary>Packs a text of ours; the big script comes packed from the build.</summary>
    public static Asset Text(string contentType, byte[] plain) => new(
        contentType,
        plain,
        Pack(plain, stream => new BrotliStream(stream, CompressionLevel.Optimal)),
        Pack(plain, stream => new GZipStream(stream, CompressionLevel.Optimal)));

    public byte[] Unpacked()
    {
        if (Plain is not null)
        {
            return Plain;
        }

        using var plain = new MemoryStream();
        using var packed = new BrotliStream(new MemoryStream(Brotli!), CompressionMode.Decompress);
        packed.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Pack(byte[] plain, Func<Stream, Stream> packer)
    {
        using var packed = new MemoryStream();
        using (var stream = packer(packed))
        {
            stream.Write(plain);
        }

        return packed.ToArray();
    }
}
