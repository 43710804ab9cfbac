namespace Assistant.Benchmarks.Retrieval;

internal readonly record struct ScoredDocument(string Id, double Score);
