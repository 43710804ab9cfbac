namespace Assistant.Drafting.Figures;

/// <summary>A percentage that the program computed; never one that the user gave.</summary>
/// <param name="WholeLine">Where the whole stands when it is not in the same answer.</param>
/// <param name="WholeNoun">What the whole counts.</param>
public sealed record Share(Figure Part, decimal Whole, OutlineLine? WholeLine, string WholeNoun)
{
    /// <summary>Rounded to one place, as reports print it: 4.2 for 9 of 214.</summary>
    public decimal Percent => Math.Round(Part.Value * 100 / Whole, 1, MidpointRounding.AwayFromZero);
}
