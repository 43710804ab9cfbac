using Assistant.Answers;
using Assistant.Conversations.Feedback;

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

    public static string StatusOf(Answer answer) => AnswerRecord.StatusOf(answer);
}
