namespace Assistant.Formats.Profiles;

/// <param name="LeftMm">The binding edge of a front page.</param>
internal sealed record PageRule(
    double WidthMm,
    double HeightMm,
    double TopMm,
    double BottomMm,
    double LeftMm,
    double RightMm,
    double NumberFromTopMm,
    string Source)
{
    /// <summary>In twips.</summary>
    public int TextWidth => Twips.OfMm(WidthMm) - Twips.OfMm(LeftMm) - Twips.OfMm(RightMm);

    /// <summary>In twips, on a page turned with its binding edge to the top.</summary>
    public int TextWidthTurned => Twips.OfMm(HeightMm) - Twips.OfMm(TopMm) - Twips.OfMm(BottomMm);
}
