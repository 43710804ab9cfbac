namespace Assistant.Drafting.Matching;

/// <summary>A piece of a message and the lines that it answers.</summary>
/// <param name="Lines">More than one when one statement was made of several ("thời sự, tư tưởng đều có").</param>
/// <param name="Heading">The heading that the user named for it; null when it was found by its words or its place.</param>
public sealed record Placement(IReadOnlyList<OutlineLine> Lines, string Text, OutlineHeading? Heading);
