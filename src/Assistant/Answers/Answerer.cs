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
        return Whole(question, corpus) is var answer && answer is Answer.Found found && question.WantsParts ? LongAnswer.Cut(found) : answer;
    }

    private Answer Whole(Question question, CorpusSnapshot corpus)
    {
        if (string.IsNullOrWhiteSpace(question.Text))
        {
            return new Answer.Clarify(Replies.AnswerEmptyQuestion, Replies.AnswerStarters);
        }

        var evidence = _prepared.GetValue(corpus, static snapshot => new EvidenceBase(snapshot));
        if (QuestionReader.Talks(question.Text) is { } talk)
        {
            return SmallTalk(talk)!;
        }

        var turn = FollowUp.Read(question, corpus);
        if (turn.Act != FollowUpAct.None)
        {
            return turn.Act == FollowUpAct.More ? Rest(question, corpus) : Beside(turn, question, evidence);
        }

        var answer = Leaning(turn, question, evidence);
        return answer is Answer.NotFound && turn.Alone is { } alone ? Asked(alone, question with { PreviousDocumentId = null }, evidence) : answer;
    }

    /// <summary>How the question is understood, whether it has an answer or not.</summary>
    public Explanation Explain(Question question, CorpusSnapshot corpus)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(corpus);
        var evidence = _prepared.GetValue(corpus, static snapshot => new EvidenceBase(snapshot));
        var turn = FollowUp.Read(question, corpus);
        return Explaining.Of(new QuestionReader(evidence.Lexicon).Read(Restored(turn.Text, corpus), turn.Text));
    }

    // What leans on the question before is looked for where its answer stood; only then anywhere.
    private Answer Leaning(Turn turn, Question question, EvidenceBase evidence)
    {
        if (!turn.Leans)
        {
            // A new question owes nothing to the old one's document.
            return Asked(turn.Text, question with { PreviousDocumentId = null }, evidence);
        }

        if (evidence.Find(question.PreviousDocumentId) is not { } document)
        {
            return Asked(turn.Text, question, evidence);
        }

        var answer = Asked(turn.Text, question, evidence, document);
        return answer is Answer.NotFound && turn.MayBeElsewhere ? Asked(turn.Text, question, evidence) : answer;
    }

    private static Answer Beside(Turn turn, Question question, EvidenceBase evidence)
    {
        if (evidence.Find(question.PreviousDocumentId) is not { } document || question.PreviousPlace is not { } place)
        {
            return new Answer.Clarify(Replies.AnswerNoThread, Replies.AnswerStarters);
        }

        var draft = PlaceComposer.Compose(turn.Act, document, place, new QuestionReader(evidence.Lexicon).Read(turn.Text));
        return draft is not null && AnswerGate.Passes(draft.Writer, evidence.Corpus)
            ? new Answer.Found(draft.Writer.Text, draft.Writer.Citations, draft.Suggestions)
            : new Answer.Clarify(Replies.AnswerNothingThere, []);
    }

    // The same question has the same answer, so its rest need not be kept anywhere.
    private Answer Rest(Question question, CorpusSnapshot corpus)
    {
        var rest = question.InParts is { } asked ? Whole(asked, corpus) as Answer.Found : null;
        for (var part = 0; part <= question.PreviousPart && rest is not null; part++)
        {
            rest = LongAnswer.Cut(rest).More;
        }

        return (Answer?)rest ?? new Answer.Clarify(question.PreviousQuestion is null ? Replies.AnswerNoThread : Replies.AnswerNothingMore, []);
    }

    private Answer Asked(string text, Question question, EvidenceBase evidence, DocumentView? within = null)
    {
        var corpus = evidence.Corpus;
        var reading = new QuestionReader(evidence.Lexicon).Read(Restored(text, corpus), text);
        if (SmallTalk(reading.Kind) is { } reply)
        {
            return reply;
        }

        var inquiry = new Inquiry(reading, evidence, Scope.Of(reading, evidence, question), question);
        if (within is not null)
        {
            inquiry = inquiry.Within([within]);
        }

        foreach (var draft in DraftChoice.Of(inquiry))
        {
            if (draft.Refusal is { } reason)
            {
                return NotFoundReply.For(inquiry, reason);
            }

            if (draft.Confidence >= threshold && Support.Carries(inquiry, draft) && AnswerGate.Passes(draft.Writer, corpus))
            {
                var whole = WhatHoldsNow.Beside(inquiry, draft);
                var writer = AnswerGate.Passes(whole.Writer, corpus) ? whole.Writer : draft.Writer;
                return new Answer.Found(writer.Text, writer.Citations, draft.Suggestions);
            }
        }

        return NotFoundReply.For(inquiry);
    }

    // Typed without marks, "bi thu" and "bị thu" are one; the corpus and the words beside it tell them apart.
    private static string Restored(string question, CorpusSnapshot corpus) =>
        Diacritics.Fold(question).Equals(question, StringComparison.OrdinalIgnoreCase) ? corpus.Index.Normaliser.Normalise(question).Text : question;

    private static Answer? SmallTalk(QuestionKind kind) => kind switch
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
