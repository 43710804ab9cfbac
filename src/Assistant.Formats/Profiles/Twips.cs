namespace Assistant.Formats.Profiles;

/// <summary>Word's unit: a twentieth of a point.</summary>
internal static class Twips
{
    public static int OfMm(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4, MidpointRounding.AwayFromZero);

    public static int OfPoints(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);
}
