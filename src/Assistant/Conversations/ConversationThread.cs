using Assistant.Answers;
using Assistant.Answers.Reading;
using Assistant.Corpus;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Conversations;

/// <summary>What of a conversation the next question may lean on.</summary>
internal static class ConversationThread
{
    public static Question Ask(ConversationState state, string text, string? section, CorpusSnapshot corpus) =>
        new(text, state.LastQuestion, state.LastDocumentId, section)
        {
            PreviousPlace = PlaceIn(state, corpus),
            InParts = state.InParts,
            PreviousPart = state.LastPart,
            WantsParts = true,
        };

    /// <summary>Wants the rest of an answer that was shown in part, whatever else the line could mean.</summary>
    public static bool ReadsOn(ConversationState state, string text, CorpusSnapshot corpus) =>
        state.InParts is not null && FollowUp.Read(new Question(text), corpus).Act == FollowUpAct.More;

    public static ConversationState After(ConversationState state, Question question, Answer answer, CorpusSnapshot corpus)
    {
        if (QuestionReader.Talks(question.Text) is not null)
        {
            return state;
        }

        var turn = FollowUp.Read(question, corpus);
        return answer switch
        {
            Answer.Found when turn.Act == FollowUpAct.More => state with { LastPart = state.LastPart + 1 },
            Answer.Found found when turn.Act != FollowUpAct.None || turn.IsAside => Standing(state, question, found),
            Answer.Found found => Standing(state, question, found) with { LastQuestion = Complete(turn, question, found) },
            // What leaned on the thread and led nowhere does not end it; a new question does.
            Answer.NotFound when turn.Act == FollowUpAct.None && !turn.Leans => new ConversationState(state.InDraft, state.DraftId, turn.Text, null),
            _ => state,
        };
    }

    private static string Complete(Turn turn, Question question, Answer.Found found) =>
        found.ReadAs ?? (turn.Alone is { } alone && !string.Equals(found.Citations[0].Document.Id, question.PreviousDocumentId, StringComparison.Ordinal) ? alone : turn.Text);

    private static ConversationState Standing(ConversationState state, Question question, Answer.Found found)
    {
        var first = found.Citations[0];
        var together = found.Citations.Where(citation => citation.Document.Id == first.Document.Id && citation.Section == first.Section).ToList();
        return state with
        {
            LastDocumentId = first.Document.Id,
            LastStart = together.Min(citation => citation.Span.Start),
            LastEnd = together.Max(citation => citation.Span.End),
            LastHash = first.ContentHash,
            InParts = found.More is null ? null : Alone(question, found),
            LastPart = 0,
        };
    }

    // What gave this answer, and would give it again; whatever was being read in parts before is left behind.
    private static Question Alone(Question question, Answer.Found found)
    {
        var asked = question with { InParts = null, PreviousPart = 0, WantsParts = false };
        return found.ReadAs is { } read ? asked with { Text = read, PreviousQuestion = null } : asked;
    }

    // The document may have been replaced by a newer version since: then the place is another.
    private static TextSpan? PlaceIn(ConversationState state, CorpusSnapshot corpus) =>
        state is { LastStart: { } start, LastEnd: { } end, LastDocumentId: { } id }
            && corpus.Find(id)?.Source.ContentHash == state.LastHash
            ? new TextSpan(start, end)
            : null;
}
