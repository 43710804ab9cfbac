namespace Assistant.Search.Segments;

/// <summary>BM25 as Apache Lucene has it: what a term gives a passage is its weight times a saturated count, a number between 0 and 1.</summary>
internal static class Impact
{
    /// <summary>Counts are in quarters, so that an occurrence in the context can count for less than one.</summary>
    public const int OneOccurrence = 4;

    /// <summary>Title, headings and captions count as the text does. Gold questions, evidence in the first ten: .98, with half of it .95.</summary>
    public const int ContextOccurrence = 4;

    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;
    private const double NoDifference = 0.03;

    /// <summary>The count at which a term gives half of what it can.</summary>
    /// <param name="length">In quarters, like the average.</param>
    public static float Half(int length, double average) =>
        (float)(OneOccurrence * Saturation * (1 - LengthWeight + (LengthWeight * length / average)));

    public static float Saturated(float count, float half) => count / (count + half);

    public static byte Quantised(float count, float half) => (byte)Math.Max(1, (int)MathF.Round(byte.MaxValue * Saturated(count, half)));

    /// <summary>
    /// What impacts would be had they been made with another average length, so that those of several segments can be compared. Exact
    /// for passages as long as the average of theirs.
    /// </summary>
    /// <param name="made">The average that they were made with.</param>
    /// <param name="wanted">The one that counts.</param>
    /// <returns>A value for each impact; null where it makes no difference worth its time.</returns>
    public static byte[]? Adjusted(double made, double wanted)
    {
        if (Math.Abs((made / wanted) - 1) < NoDifference)
        {
            return null;
        }

        var ratio = 1 - LengthWeight + (LengthWeight * made / wanted);
        var adjusted = new byte[byte.MaxValue + 1];
        for (var impact = 1; impact < adjusted.Length; impact++)
        {
            adjusted[impact] = (byte)Math.Clamp((int)Math.Round(byte.MaxValue * impact / (impact + ((byte.MaxValue - impact) * ratio))), 1, byte.MaxValue);
        }

        return adjusted;
    }
}
