namespace Assistant.Benchmarks.Retrieval;

/// <param name="Seconds">Until the passages are committed.</param>
/// <param name="MergeSeconds">To make one segment of them, in which they are searched.</param>
internal sealed record LuceneBuild(double Seconds, double MergeSeconds, double Megabytes, int ResidentMegabytes);
