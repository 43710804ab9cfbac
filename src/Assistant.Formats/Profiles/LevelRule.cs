namespace Assistant.Formats.Profiles;

/// <summary>A level of headings or bullets.</summary>
/// <param name="Style">The style that belongs to the level.</param>
/// <param name="Text">What is printed, "%3" for the number of the third level.</param>
/// <param name="TitleBelow">The name stands on the line below the number.</param>
/// <param name="Capitals">The name is printed in capitals.</param>
internal sealed record LevelRule(
    string Style,
    string Text,
    string Source,
    LevelFormat Format = LevelFormat.Bullet,
    bool TitleBelow = false,
    bool Capitals = false);
