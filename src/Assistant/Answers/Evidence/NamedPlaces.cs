namespace Assistant.Answers.Evidence;

/// <summary>Where texts name a document.</summary>
/// <param name="Places">In order of the documents' ids and of their text.</param>
/// <param name="Further">How many more documents name it, which were not read.</param>
internal sealed record NamedPlaces(IReadOnlyList<ReferenceView> Places, int Further);
