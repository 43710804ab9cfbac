using System.Globalization;

namespace Assistant.Formats.Reading;

/// <summary>A colour of ink or ground.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour White = new(255, 255, 255);

    // Below this no eye tells ink from paper: light grey (#E6E6E6) on white reaches 1.25, what people print as grey begins at 1.4.
    private const double LeastContrast = 1.3;

    /// <param name="written">"FFFFFF" or "#ffffff"; a name of Word's highlight colours.</param>
    /// <returns>Null for "auto" and for what is no colour.</returns>
    public static Colour? Of(string? written)
    {
        var hex = written?.TrimStart('#') ?? "";
        if (hex.Length == 6 && int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        }

        return hex switch
        {
            "white" => White,
            "black" => new Colour(0, 0, 0),
            "yellow" => new Colour(255, 255, 0),
            "green" => new Colour(0, 255, 0),
            "cyan" => new Colour(0, 255, 255),
            "magenta" => new Colour(255, 0, 255),
            "blue" => new Colour(0, 0, 255),
            "red" => new Colour(255, 0, 0),
            "darkBlue" => new Colour(0, 0, 128),
            "darkCyan" => new Colour(0, 128, 128),
            "darkGreen" => new Colour(0, 128, 0),
            "darkMagenta" => new Colour(128, 0, 128),
            "darkRed" => new Colour(128, 0, 0),
            "darkYellow" => new Colour(128, 128, 0),
            "darkGray" => new Colour(128, 128, 128),
            "lightGray" => new Colour(192, 192, 192),
            _ => null,
        };
    }

    public bool IsSeenOn(Colour ground)
    {
        var (light, dark) = (Math.Max(Luminance, ground.Luminance), Math.Min(Luminance, ground.Luminance));
        return (light + 0.05) / (dark + 0.05) >= LeastContrast;
    }

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
