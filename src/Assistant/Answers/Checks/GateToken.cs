namespace Assistant.Answers.Checks;

/// <summary>A word, figure, date or symbol of a statement or of its evidence, in the form in which two of them are compared.</summary>
/// <param name="Key">"tỉnh", "1622", "56,3%", "15/5/2021", "34-kh/tu": the same for every way of writing the same.</param>
/// <param name="Other">A second way of writing it: "3" for the word "ba", "#34" for the symbol "34-KH/TU"; else null.</param>
/// <param name="Break">What stands before it.</param>
internal readonly record struct GateToken(string Key, string? Other, GateTokenKind Kind, int Start, int End, bool IsCapital, GateBreak Break)
{
    public bool IsFigure => Kind != GateTokenKind.Word;
}
