using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>Whether a run would be seen on paper.</summary>
internal sealed class WordLook(WordStyles styles)
{
    // In half points: nobody reads letters of two points.
    private const int LargestUnreadable = 4;

    // In percent of their width: letters pressed to a line.
    private const int NarrowestReadable = 10;

    /// <param name="run">w:rPr of the run; null when it has none.</param>
    /// <param name="style">Of the paragraph.</param>
    /// <param name="ground">What lies below the paragraph.</param>
    public bool IsSeen(XElement? run, string? style, Ground ground) =>
        !Of("vanish", run, style).IsOn()
        && Of("sz", run, style).Number() is not <= LargestUnreadable
        && run.Child("w").Number() is not < NarrowestReadable
        && InkIsSeen(run, style, ground);

    private bool InkIsSeen(XElement? run, string? style, Ground ground)
    {
        // Automatic ink turns white by itself where the ground is dark.
        if (Ink(Of("color", run, style)) is not { } ink)
        {
            return true;
        }

        var below = ground.Under(styles.ShadingOf(style ?? styles.Usual)).Under(Of("shd", run, style)).Marked(run.Child("highlight"));
        return below.Shows(ink);
    }

    private static Colour? Ink(XElement? colour) => Colour.Of(colour.Value())
        ?? (colour.Value("themeColor") is "background1" or "light1" && colour.Value("themeShade") is null ? Colour.White : null);

    private XElement? Of(string property, XElement? run, string? style) => run.Child(property)
        ?? styles.OfRuns(run.Child("rStyle").Value(), property)
        ?? styles.OfRuns(style ?? styles.Usual, property)
        ?? styles.OfAllRuns(property);
}
