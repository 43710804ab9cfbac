using System.Globalization;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>A figure as it came out in each round. On a shared machine the span says how much to believe the middle.</summary>
internal sealed class Rounds(IEnumerable<double> values)
{
    private readonly List<double> _sorted = [.. values.Order()];

    public double Least => _sorted[0];

    public double Median => _sorted.Count % 2 == 1 ? _sorted[_sorted.Count / 2] : (_sorted[(_sorted.Count / 2) - 1] + _sorted[_sorted.Count / 2]) / 2;

    /// <summary>Least, middle, greatest.</summary>
    public string Print(string format) => string.Join(" – ", new[] { _sorted[0], Median, _sorted[^1] }.Select(value => value.ToString(format, CultureInfo.InvariantCulture)));
}
