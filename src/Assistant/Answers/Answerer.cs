using System.Runtime.CompilerServices;
using Assistant.Answers.Checks;
using Assistant.Answers.Composing;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Search;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers;

/// <summary>
/// Answers a question from the corpus, without a language model: every sentence is the sources' own, or reckoned from them.
/// Keeps what it prepared of a corpus as long as the snapshot lives; any number of threads may ask at once.
/// </summary>
/// <param name="threshold">Evidence that fits worse than this carries no answer; other values than the calibrated one are for measuring.</param>
public sealed class Answerer(double threshold = DraftChoice.Threshold)
{
    private readonly ConditionalWeakTable<CorpusSnapshot, EvidenceBase> _prepared = [];

    /// <returns>The same answer for the same question and corpus, always.</returns>
    public Answer Answer(Question question, CorpusSnapshot corpus)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(corpus);
        if (string.IsNullOrWhiteSpace(question.Text))
        {
            return new Answer.Clarify(Replies.AnswerEmptyQuestion, Replies.AnswerStarters);
        }

        var evidence = _prepared.GetValue(corpus, static snapshot => new EvidenceBase(snapshot));
        var asked = FollowUp.Complete(question);
        var reading = new QuestionReader(evidence.Lexicon).Read(Restored(asked, corpus), asked);
        if (SmallTalk(reading) is { } reply)
        {
            return reply;
        }

        var inquiry = new Inquiry(reading, evidence, Scope.Of(reading, evidence, question), question);
        foreach (var draft in DraftChoice.Of(inquiry))
        {
            if (draft.Refusal is { } reason)
            {
                return NotFoundReply.For(inquiry, reason);
            }

            if (draft.Confidence >= threshold && Support.Carries(inquiry, draft) && AnswerGate.Passes(draft.Writer, corpus))
            {
                return new Answer.Found(draft.Writer.Text, draft.Writer.Citations, draft.Suggestions);
            }
        }

        return NotFoundReply.For(inquiry);
    }

    // Typed without marks, "bi thu" and "bị thu" are one; the corpus and the words beside it tell them apart.
    private static string Restored(string question, CorpusSnapshot corpus) =>
        Diacritics.Fold(question).Equals(question, StringComparison.OrdinalIgnoreCase) ? corpus.Index.Normaliser.Normalise(question).Text : question;

    private static Answer? SmallTalk(QuestionReading reading) => reading.Kind switch
    {
        QuestionKind.Instruction => new Answer.Declined(Replies.AnswerInstruction, Replies.AnswerStarters),
        QuestionKind.Opinion => new Answer.Declined(Replies.AnswerOpinion, Replies.AnswerStarters),
        QuestionKind.Private => new Answer.Declined(Replies.AnswerPrivate, Replies.AnswerStarters),
        QuestionKind.Elsewhere => new Answer.Declined(Replies.AnswerElsewhere, Replies.AnswerStarters),
        QuestionKind.Displeasure => new Answer.Clarify(Replies.AnswerDispleasure, Replies.AnswerStarters),
        QuestionKind.Identity => new Answer.Clarify(Replies.AnswerIdentity, Replies.AnswerStarters),
        QuestionKind.Greeting => new Answer.Clarify(Replies.AnswerGreeting, Replies.AnswerStarters),
        QuestionKind.Thanks => new Answer.Clarify(Replies.AnswerThanks, []),
        QuestionKind.Goodbye => new Answer.Clarify(Replies.AnswerGoodbye, []),
        QuestionKind.Help => new Answer.Clarify(Replies.AnswerHelp, Replies.AnswerStarters),
        _ => null,
    };
}
