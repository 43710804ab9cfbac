namespace Assistant.Search.Vectors;

/// <param name="Score">Falls, or stays, from one to the next.</param>
/// <param name="ByWords">Its rank among the passages found by words, from 1; null when it is not there.</param>
/// <param name="ByVector">Its rank among the nearest, from 1; null when it is not there.</param>
internal sealed record FusedRank(int Ordinal, double Score, int? ByWords, int? ByVector);
