namespace Assistant.Formats.Pages;

/// <summary>The straight lines of a page: the frames of its tables.</summary>
internal static class RuleFinder
{
    // Shorter than the height of a table's row, and longer than any letter's stroke.
    private const double ShortestUpright = 13;
    private const double ShortestLevel = 18;

    // A line that was scanned a little askew steps aside by a dot now and then; a dot of it may be lost.
    private const int MostGap = 2;

    /// <param name="pointsPerDot">72 by the picture's resolution.</param>
    public static IReadOnlyList<PageRule> Rules(PageBitmap picture, double pointsPerDot) =>
    [
        .. Runs(picture.Height, picture.Width, (line, at) => picture.IsDark(at, line), ShortestLevel / pointsPerDot)
            .Select(run => new PageRule(run.From * pointsPerDot, run.First * pointsPerDot, run.To * pointsPerDot, (run.Last + 1) * pointsPerDot)),
        .. Runs(picture.Width, picture.Height, (line, at) => picture.IsDark(line, at), ShortestUpright / pointsPerDot)
            .Select(run => new PageRule(run.First * pointsPerDot, run.From * pointsPerDot, (run.Last + 1) * pointsPerDot, run.To * pointsPerDot)),
    ];

    /// <summary>Dark runs along each line, those of neighbouring lines taken together.</summary>
    private static List<(int First, int Last, int From, int To)> Runs(int lines, int length, Func<int, int, bool> isDark, double shortest)
    {
        var found = new List<(int First, int Last, int From, int To)>();
        var open = new List<(int First, int Last, int From, int To)>();
        for (var line = 0; line < lines; line++)
        {
            var here = RunsOf(length, at => isDark(line, at) || (line + 1 < lines && isDark(line + 1, at)), shortest).ToList();
            found.AddRange(open.Where(run => run.Last < line - 1));
            open.RemoveAll(run => run.Last < line - 1);
            foreach (var (from, to) in here)
            {
                var at = open.FindIndex(run => run.From <= to && from <= run.To);
                if (at < 0)
                {
                    open.Add((line, line, from, to));
                }
                else
                {
                    open[at] = (open[at].First, line, Math.Min(open[at].From, from), Math.Max(open[at].To, to));
                }
            }
        }

        return [.. found, .. open];
    }

    private static IEnumerable<(int From, int To)> RunsOf(int length, Func<int, bool> isDark, double shortest)
    {
        int from = -1, last = -1;
        for (var at = 0; at < length; at++)
        {
            if (!isDark(at))
            {
                continue;
            }

            if (from >= 0 && at - last > MostGap + 1)
            {
                if (last - from >= shortest)
                {
                    yield return (from, last + 1);
                }

                from = -1;
            }

            from = from < 0 ? at : from;
            last = at;
        }

        if (from >= 0 && last - from >= shortest)
        {
            yield return (from, last + 1);
        }
    }
}
