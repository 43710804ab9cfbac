namespace Assistant.Drafting.Figures;

public enum FigureRole
{
    Plain,

    /// <summary>What stands before "gồm" or "trong đó".</summary>
    Total,

    /// <summary>After "trong đó": some of the total.</summary>
    Part,

    /// <summary>After "gồm": all of them together make the total.</summary>
    Component,

    /// <summary>One of several ranges: "2-3 năm 2", "trên 9: 6".</summary>
    Range,

    /// <summary>The 48 of "48 trên 132".</summary>
    RatioPart,

    /// <summary>The 132 of "48 trên 132".</summary>
    RatioWhole,

    Percent,
}
