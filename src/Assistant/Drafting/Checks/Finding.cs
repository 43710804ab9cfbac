namespace Assistant.Drafting.Checks;

/// <summary>What a check says about a draft.</summary>
/// <param name="Rule">Stable: "sum", "part", "percent", "repeat", "period", "ranges", "cited-document".</param>
/// <param name="Message">For the user, in Vietnamese, with the places and the arithmetic.</param>
/// <param name="Lines">The lines it is about, the one to go to first.</param>
/// <param name="Entry">The answer that brought it up; −1 for one that waits.</param>
public sealed record Finding(string Rule, FindingSeverity Severity, string Message, IReadOnlyList<OutlineLine> Lines, int Entry);
