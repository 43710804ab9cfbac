using System.Globalization;

namespace Assistant.Formats.Pages;

/// <summary>A page as dots that are dark or not, from the plain formats that pdftoppm writes (PBM, PGM).</summary>
internal sealed class PageBitmap
{
    // Scans are grey: what is darker than this is ink. Lines of forms are often pale.
    private const int Ink = 160;

    private readonly byte[] content;
    private readonly int start;
    private readonly bool packed;

    private PageBitmap(byte[] content, int start, bool packed, int width, int height)
    {
        this.content = content;
        this.start = start;
        this.packed = packed;
        Width = width;
        Height = height;
    }

    public int Width { get; }

    public int Height { get; }

    /// <returns>The pictures that stand behind each other in the bytes; as many of them as are whole.</returns>
    public static IEnumerable<PageBitmap> ReadAll(byte[] content)
    {
        var at = 0;
        while (Read(content, ref at) is { } picture)
        {
            yield return picture;
        }
    }

    private static PageBitmap? Read(byte[] content, ref int at)
    {
        if (at + 2 >= content.Length || content[at] != 'P' || content[at + 1] is not ((byte)'4' or (byte)'5'))
        {
            return null;
        }

        var isPacked = content[at + 1] == '4';
        at += 2;
        if (Number(content, ref at) is not { } width || Number(content, ref at) is not { } height || (!isPacked && Number(content, ref at) != 255))
        {
            return null;
        }

        // One blank stands between the head and the dots.
        var dots = at + 1;
        var size = (long)(isPacked ? (width + 7) / 8 : width) * height;
        if (width == 0 || height == 0 || size > content.Length - dots)
        {
            return null;
        }

        at = dots + (int)size;
        return new PageBitmap(content, dots, isPacked, width, height);
    }

    public bool IsDark(int x, int y) => packed
        ? (content[start + (y * ((Width + 7) / 8)) + (x >> 3)] & (0x80 >> (x & 7))) != 0
        : content[start + (y * Width) + x] < Ink;

    /// <summary>Makes grey dots white.</summary>
    public void Wipe(int left, int top, int right, int bottom)
    {
        for (var y = Math.Max(0, top); !packed && y < Math.Min(Height, bottom); y++)
        {
            var from = Math.Clamp(left, 0, Width);
            content.AsSpan(start + (y * Width) + from, Math.Max(0, Math.Min(Width, right) - from)).Fill(byte.MaxValue);
        }
    }

    private static int? Number(byte[] content, ref int at)
    {
        while (at < content.Length && char.IsWhiteSpace((char)content[at]))
        {
            at++;
        }

        var from = at;
        while (at < content.Length && at - from < 6 && char.IsAsciiDigit((char)content[at]))
        {
            at++;
        }

        return int.TryParse(System.Text.Encoding.ASCII.GetString(content, from, at - from), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
