namespace Assistant.Answers.Reading;

/// <summary>A word of the question that evidence should speak of.</summary>
/// <param name="Position">Its place among the question's words, for telling neighbours.</param>
/// <param name="Options">The folded phrases that satisfy it, the question's own word first.</param>
/// <param name="Key">With marks; null when the question was typed without.</param>
/// <param name="Light">A word that says little by itself ("thực hiện", "việc").</param>
internal sealed record QuestionTerm(int Position, IReadOnlyList<string> Options, string? Key, bool Light)
{
    public string Folded => Options[0];

    /// <summary>The marks were put to it by us: evidence with other marks may be meant as well.</summary>
    public bool IsGuessed { get; init; }
}
