namespace Assistant.Formats.Profiles;

/// <param name="LeftMm">The cell of the names; the other one takes the rest.</param>
/// <param name="WidestLeftMm">How far the left cell may grow to keep a name on one line.</param>
/// <param name="WidestRightMm">How far a long place and date may push the right cell to the left.</param>
/// <param name="Unbreakable">Words that stay on one line when a name is broken.</param>
internal sealed record HeaderRule(
    double LeftMm,
    double WidestLeftMm,
    double WidestRightMm,
    IReadOnlyList<string> Unbreakable,
    string Source);
