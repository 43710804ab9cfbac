namespace Assistant.Benchmarks.Retrieval;

/// <summary>Milliseconds of the search alone, without reading stored ids.</summary>
internal sealed record LuceneSearch(double P50, double P95, double P99, int ResidentMegabytes);
