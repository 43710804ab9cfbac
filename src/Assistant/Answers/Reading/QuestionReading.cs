namespace Assistant.Answers.Reading;

/// <summary>What the program understood of a question.</summary>
/// <param name="Folded">The question's words without marks, a space around each.</param>
/// <param name="Kinds">In order of weight; never empty.</param>
/// <param name="Terms">What the question speaks of, without the words that only ask.</param>
/// <param name="Mentions">Documents it names.</param>
/// <param name="Outline">It speaks of a đề cương.</param>
internal sealed record QuestionReading(
    string Text,
    string Folded,
    bool IsMarked,
    IReadOnlyList<QuestionKind> Kinds,
    Need Needs,
    IReadOnlyList<QuestionTerm> Terms,
    IReadOnlyList<DocumentMention> Mentions,
    IReadOnlyList<SectionName> Sections,
    IReadOnlyList<int> Years,
    IReadOnlyList<Level> Levels,
    IReadOnlyList<string> Places,
    bool Outline)
{
    public QuestionKind Kind => Kinds[0];

    public bool Is(QuestionKind kind) => Kinds.Contains(kind);

    public bool Wants(Need need) => (Needs & need) != Need.None;

    /// <summary>Whether the phrase (folded, whole words) stands in the question.</summary>
    public bool Says(string phrase) => Folded.Contains(" " + phrase + " ", StringComparison.Ordinal);
}
