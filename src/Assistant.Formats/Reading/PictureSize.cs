using System.Buffers.Binary;

namespace Assistant.Formats.Reading;

/// <summary>What kind of picture a file is and how many dots it has, from its head alone: before anything unfolds it.</summary>
internal static class PictureSize
{
    public static readonly IReadOnlyList<string> Endings = [".png", ".jpg", ".jpeg", ".tif", ".tiff"];

    /// <returns>".png", ".jpg", ".tif"; null when it is no picture that we know.</returns>
    public static string? EndingOf(byte[] content) => content switch
    {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => ".png",
        [0xFF, 0xD8, 0xFF, ..] => ".jpg",
        [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..] => ".tif",
        _ => null,
    };

    /// <returns>Null when the head does not say.</returns>
    public static (int Width, int Height)? Of(byte[] content) => EndingOf(content) switch
    {
        ".png" when content.Length >= 24 => (Size(content.AsSpan(16)), Size(content.AsSpan(20))),
        ".jpg" => OfJpeg(content),
        ".tif" => OfTiff(content),
        _ => null,
    };

    private static int Size(ReadOnlySpan<byte> four) => (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(four));

    /// <summary>From segment to segment up to the frame, which says the size.</summary>
    private static (int Width, int Height)? OfJpeg(ReadOnlySpan<byte> content)
    {
        for (var at = 2; at + 9 < content.Length && content[at] == 0xFF;)
        {
            if (content[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(content[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(content[(at + 5)..]));
            }

            at += content[at + 1] == 0xFF ? 1 : 2 + Math.Max((ushort)2, BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]));
        }

        return null;
    }

    /// <summary>Of the first page; the others of one scan are alike.</summary>
    private static (int Width, int Height)? OfTiff(ReadOnlySpan<byte> content)
    {
        var little = content[0] == 0x49;
        if (content.Length < 8 || Long(content[4..], little) is not (>= 8 and var start) || start + 2 > content.Length)
        {
            return null;
        }

        long width = 0, height = 0;
        var entries = Short(content[(int)start..], little);
        for (var at = (int)start + 2; entries > 0 && at + 12 <= content.Length; at += 12, entries--)
        {
            var tag = Short(content[at..], little);
            var value = Short(content[(at + 2)..], little) == 3 ? Short(content[(at + 8)..], little) : Long(content[(at + 8)..], little);
            (width, height) = tag switch { 256 => (value, height), 257 => (width, value), _ => (width, height) };
        }

        return width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? ((int)width, (int)height) : null;
    }

    private static int Short(ReadOnlySpan<byte> two, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(two) : BinaryPrimitives.ReadUInt16BigEndian(two);

    private static long Long(ReadOnlySpan<byte> four, bool little) => little ? BinaryPrimitives.ReadUInt32LittleEndian(four) : BinaryPrimitives.ReadUInt32BigEndian(four);
}
