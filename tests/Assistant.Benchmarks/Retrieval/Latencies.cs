using System.Globalization;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>How long questions took, in milliseconds.</summary>
internal sealed record Latencies(double P50, double P95, double P99, double Greatest)
{
    public static Latencies Of(IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToList();
        return new Latencies(At(sorted, 0.50), At(sorted, 0.95), At(sorted, 0.99), sorted[^1]);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"p50 {P50:0.000}  p95 {P95:0.000}  p99 {P99:0.000}  greatest {Greatest:0.00} ms");

    // As LuceneBench.java takes them.
    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
