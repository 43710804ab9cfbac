namespace Assistant.Search.Segments;

/// <summary>
/// Which segments should become one. Segments of about the same size are merged when there are many, so that a document is written
/// again a few times at most, and a search has few segments to look through.
/// </summary>
internal static class MergePolicy
{
    /// <summary>Passages that are merged in the time of a blink.</summary>
    public const int SmallMerge = 2_000;

    // Segments of one size; and how much larger those of the next size are.
    private const int Many = 8;

    // A segment is written again when less than this share of its passages is left.
    private const double LeastLive = 0.75;

    /// <param name="most">Passages that the merged segment may have.</param>
    /// <returns>Null when all is well as it is.</returns>
    public static IReadOnlyList<(string Name, Segment Segment)>? Choose(IReadOnlyList<(string Name, Segment Segment)> segments, int most)
    {
        var worn = segments.FirstOrDefault(one => one.Segment.Live <= most && one.Segment.Live < LeastLive * one.Segment.Count);
        if (worn.Segment is not null)
        {
            return [worn];
        }

        return segments
            .GroupBy(one => (int)Math.Log(Math.Max(1, one.Segment.Live), Many))
            .Where(tier => tier.Count() >= Many)
            .OrderBy(tier => tier.Key)
            .Select(tier => Fitting(tier, most))
            .FirstOrDefault(tier => tier.Count > 1);
    }

    private static List<(string Name, Segment Segment)> Fitting(IEnumerable<(string Name, Segment Segment)> tier, int most)
    {
        var passages = 0;
        return
        [
            .. tier.OrderBy(one => one.Segment.Live).ThenBy(one => one.Name, StringComparer.Ordinal)
                .TakeWhile(one => (passages += one.Segment.Live) <= most),
        ];
    }
}
