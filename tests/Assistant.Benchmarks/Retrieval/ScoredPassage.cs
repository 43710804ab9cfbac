namespace Assistant.Benchmarks.Retrieval;

/// <param name="Passage">Its number in the benchmark.</param>
internal readonly record struct ScoredPassage(int Passage, double Score);
