using Assistant.Answers;
using Assistant.Corpus;

namespace Assistant.Conversations.Feedback;

/// <summary>An answer to a question as it was given, with what is needed to ask again.</summary>
/// <param name="PreviousQuestion">The question before it, which a follow-up rests on; null at the start.</param>
/// <param name="Status">As the command line calls it: answered, not_found, declined, clarify.</param>
/// <param name="CorpusVersion">The version of the documents that it was found in.</param>
public sealed record AnswerRecord(
    string Question,
    string? PreviousQuestion,
    string Text,
    string Status,
    IReadOnlyList<Citation> Citations,
    long CorpusVersion)
{
    public static AnswerRecord Of(Question question, Answer answer, long corpusVersion)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        return new(question.Text, question.PreviousQuestion, answer.Text, StatusOf(answer), answer.Citations, corpusVersion);
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
