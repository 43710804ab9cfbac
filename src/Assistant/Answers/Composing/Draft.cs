namespace Assistant.Answers.Composing;

/// <summary>An answer before it was checked.</summary>
/// <param name="Confidence">How well its best evidence fits the question; compared with the threshold below which we say "not found".</param>
/// <param name="Refusal">Why there is no answer, where the program knows: the document does not state its number. Then nothing else is tried.</param>
internal sealed record Draft(AnswerWriter Writer, double Confidence, IReadOnlyList<string> Suggestions, string? Refusal = null)
{
    // What a document says of itself, or a count of its own words, needs no likeness to be trusted.
    public const double Certain = 2;

    public static Draft Sure(AnswerWriter writer) => new(writer, Certain, []);

    public static Draft Refuse(string reason) => new(new AnswerWriter(), 0, [], reason);
}
