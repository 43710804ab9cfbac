namespace Assistant.Answers.Assisting;

/// <summary>A passage as a model is shown it: data under a number, in characters that everybody sees.</summary>
/// <param name="N">From 1; the model marks with [n] what it takes from here.</param>
public sealed record OfferedPassage(int N, string Document, string Section, string Text);
