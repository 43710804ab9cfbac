namespace Assistant.Host.Evaluation;

/// <param name="Rank">Of the first passage with evidence; null when it is not among the first hundred.</param>
/// <param name="Found">The beginnings of the first three passages.</param>
public sealed record EvidenceMiss(string Id, string Question, int? Rank, IReadOnlyList<string> Evidence, IReadOnlyList<string> Found);
