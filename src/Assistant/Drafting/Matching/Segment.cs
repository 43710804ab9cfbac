using Assistant.Text;

namespace Assistant.Drafting.Matching;

/// <summary>One sentence of a message.</summary>
/// <param name="Label">What stands before the colon: "cách làm hay" of "cách làm hay: …"; null when there is none.</param>
/// <param name="Whole">The sentence with its label.</param>
/// <param name="Content">The sentence without its label.</param>
/// <param name="Clauses">The content, cut at commas.</param>
public sealed record Segment(string? Label, TextSpan Whole, TextSpan Content, IReadOnlyList<TextSpan> Clauses);
