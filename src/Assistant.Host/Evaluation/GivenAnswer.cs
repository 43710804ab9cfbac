using Assistant.Answers;

namespace Assistant.Host.Evaluation;

/// <summary>What the score looks at of an answer.</summary>
public sealed record GivenAnswer(string Status, string Text, IReadOnlyList<GivenAnswer.Quotation> Citations)
{
    public sealed record Quotation(string DocumentId, string DocumentNumber, string Quote);

    public static GivenAnswer From(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(
            StatusOf(answer),
            answer.Text,
            [.. answer.Citations.Select(c => new Quotation(c.Document.Id, c.Document.Number, c.Quote))]);
    }

    /// <summary>The word that the command line and the gold files use.</summary>
    public static string StatusOf(Answer answer) => answer switch
    {
        Answer.Found => "answered",
        Answer.NotFound => "not_found",
        Answer.Declined => "declined",
        Answer.Clarify => "clarify",
        _ => throw new ArgumentException($"Unknown kind of answer: {answer?.GetType().Name}", nameof(answer)),
    };
}
