namespace Assistant.Drafting;

/// <summary>Two figures for the same thing. The later answer waits until the user says which is right.</summary>
/// <param name="Lines">The lines that the waiting answer is for.</param>
/// <param name="Text">The waiting answer.</param>
/// <param name="Quantity">What is counted: "chi bộ thôn".</param>
/// <param name="EarlierEntry">The answer that holds the earlier figure.</param>
public sealed record Contradiction(
    IReadOnlyList<string> Lines,
    string Text,
    string Quantity,
    decimal Value,
    int EarlierEntry,
    string EarlierLine,
    decimal EarlierValue);
