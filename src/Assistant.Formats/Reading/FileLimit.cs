namespace Assistant.Formats.Reading;

/// <summary>Where a packed file goes beyond what any document needs: made to do damage, or not made by an office program.</summary>
internal enum FileLimit
{
    Parts,
    Size,
    Ratio,
    Nesting,
    Elements,

    /// <summary>Reading it took longer than any document does.</summary>
    Time,

    /// <summary>Two parts with one name: one program would read the one, another the other.</summary>
    Twins,
}
