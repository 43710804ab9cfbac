namespace Assistant.Answers.Evidence;

/// <summary>A text around a piece of evidence.</summary>
/// <param name="Factor">What a match here is worth: 1 in the piece itself, less above it.</param>
internal readonly record struct Zone(Bag Bag, double Factor);
