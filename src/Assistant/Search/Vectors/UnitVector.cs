namespace Assistant.Search.Vectors;

/// <summary>Vectors of length 1: their dot product is the cosine of the angle between them.</summary>
public static class UnitVector
{
    // Below this the direction is noise.
    private const double Shortest = 1e-12;

    /// <returns>Null when the numbers give no direction: none at all, one that is no number or infinite, all nearly zero.</returns>
    public static float[]? Of(ReadOnlySpan<float> raw)
    {
        var square = 0.0;
        foreach (var value in raw)
        {
            square += (double)value * value;
        }

        // Not a number and infinity spread into the sum.
        if (!double.IsFinite(square) || square < Shortest)
        {
            return null;
        }

        var scale = 1 / Math.Sqrt(square);
        var unit = new float[raw.Length];
        for (var i = 0; i < unit.Length; i++)
        {
            unit[i] = (float)(raw[i] * scale);
        }

        return unit;
    }
}
