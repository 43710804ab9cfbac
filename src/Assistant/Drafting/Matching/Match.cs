namespace Assistant.Drafting.Matching;

/// <param name="Weight">Sum over the shared words, rare ones heavy.</param>
/// <param name="Coverage">The share of the text's own weight that the title holds, 0 to 1.</param>
/// <param name="Words">Shared words.</param>
/// <param name="Pairs">Shared pairs of neighbouring words.</param>
public readonly record struct Match(double Weight, double Coverage, int Words, int Pairs)
{
    /// <summary>More than a chance meeting in one word.</summary>
    public bool IsStrong => Pairs > 0 || Words > 1;
}
