namespace Assistant.Text;

/// <summary>A short form and what it may stand for.</summary>
/// <param name="Short">As it is usually written: "TCCSĐ", "đ/c", "ntn".</param>
/// <param name="Meanings">The most usual first.</param>
/// <param name="IsAmbiguous">Only its surroundings tell what is meant.</param>
/// <param name="IsChat">From typed talk; never meant in a document.</param>
public sealed record Abbreviation(string Short, IReadOnlyList<string> Meanings, bool IsAmbiguous, bool IsChat);
