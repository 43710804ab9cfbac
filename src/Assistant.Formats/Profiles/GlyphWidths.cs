using System.Globalization;

namespace Assistant.Formats.Profiles;

/// <summary>How wide a text is when it is set in Times New Roman or a font of the same widths, known without a layout engine.</summary>
internal sealed class GlyphWidths
{
    /// <summary>The table counts in 2048ths of the font's size.</summary>
    private const double UnitsPerEm = 2048;

    // A sign that the table lacks is taken as wide as a figure.
    private const int WidthOfUnknown = 1024;

    private readonly Dictionary<char, int[]> widths = [];

    public GlyphWidths()
    {
        using var stream = typeof(GlyphWidths).Assembly.GetManifestResourceStream("Assistant.Formats.Profiles.widths.tsv")
            ?? throw new InvalidOperationException("The table of widths is not in the assembly.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            var character = (char)int.Parse(cells[0].AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            widths[character] = [.. cells[2..6].Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))];
        }
    }

    public static GlyphWidths Table { get; } = new();

    /// <returns>Twips.</returns>
    public double Of(string text, double points, bool bold, bool italic)
    {
        var face = (bold ? 1 : 0) + (italic ? 2 : 0);
        var units = text.Sum(character => widths.TryGetValue(character, out var faces) ? faces[face] : WidthOfUnknown);
        return units * points * 20 / UnitsPerEm;
    }
}
