namespace Assistant.Answers.Evidence;

/// <summary>A table row that may answer the question.</summary>
internal sealed record RowCandidate(RowView Row, Fit Fit, double Score);
