using System.Collections.Concurrent;
using System.Data.Common;
using Assistant.Answers;
using Assistant.Answers.Assisting;
using Assistant.Conversations.Feedback;
using Assistant.Drafting;
using Assistant.Search;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>The one conversation that every channel uses: questions, reports, and the way between them.</summary>
public sealed class Dialogue : IDialogue
{
    // A section answered at length has some thousand characters; what is longer is a document that belongs in the corpus.
    private const int LongestMessage = 20_000;

    // Two people on one draft may meet a few times in a row, hardly more often.
    private const int Attempts = 5;

    private readonly CorpusLibrary _library;
    private readonly AssistedAnswerer _answerer;
    private readonly IConversationStore _conversations;
    private readonly DraftBook _book;
    private readonly DraftShelf _shelf;
    private readonly Interview _interview;
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new(StringComparer.Ordinal);

    public Dialogue(
        CorpusLibrary library,
        AssistedAnswerer answerer,
        IDraftStore drafts,
        IConversationStore conversations,
        IReportWriter writer,
        IExportFolder folder,
        TimeProvider clock)
    {
        _library = library;
        _answerer = answerer;
        _conversations = conversations;
        _book = new DraftBook(drafts, clock);
        _shelf = new DraftShelf(_book, clock);
        _interview = new Interview(new Exporter(writer, folder));
    }

    public Reply Greeting() => new(
        Replies.Greeting + "\n\n" + Replies.GreetingMore,
        [],
        [Replies.SuggestDrafting, Replies.SuggestDrafts, Replies.SuggestHelp],
        null,
        [],
        DialogueState.Asking);

    public async Task<Reply> HandleAsync(UserMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        var turn = _turns.GetOrAdd(message.ConversationId, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancellation);
        try
        {
            return await HandleOneAsync(message);
        }
        catch (Exception problem) when (problem is IOException or DbException or UnauthorizedAccessException or TimeoutException)
        {
            return Plain(Replies.NotStored, StateOf(message.ConversationId));
        }
        finally
        {
            turn.Release();
        }
    }

    public DialogueState StateOf(string conversationId)
    {
        try
        {
            var state = ConversationState.Read(_conversations.ReadConversationState(conversationId));
            return StateOf(state, state.DraftId is null ? null : _book.Read(state.DraftId));
        }
        catch (Exception problem) when (problem is IOException or DbException or UnauthorizedAccessException or TimeoutException)
        {
            return DialogueState.Asking;
        }
    }

    private static Reply Plain(string text, DialogueState state) => new(text, [], [], null, [], state);

    private async Task<Reply> HandleOneAsync(UserMessage message)
    {
        var state = ConversationState.Read(_conversations.ReadConversationState(message.ConversationId));
        var draft = state.DraftId is null ? null : _book.Read(state.DraftId);
        var text = NormalForm.Of(message.Text ?? string.Empty).Trim();
        if (text.Length > LongestMessage)
        {
            return Plain(Replies.MessageTooLong(text.Length, LongestMessage), StateOf(state, draft));
        }

        if (text.Length == 0 && message.Form is null)
        {
            return Plain(Replies.EmptyMessage, StateOf(state, draft));
        }

        if (OutlineChoice.IsStart(text, inDraft: state.InDraft && draft is not null))
        {
            return Start(message, state, text);
        }

        return draft is not null && state.InDraft
            ? await DraftAsync(message, state, draft, text)
            : await AskAsync(message, state, draft, text);
    }

    private async Task<Reply> DraftAsync(UserMessage message, ConversationState state, Draft draft, string text)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var context = new TurnContext(DraftAnalysis.Of(draft), message.UserId, text, _library.Current, _book);
            if (ConversationThread.ReadsOn(state, text, _library.Current) || _interview.Take(context, message.Form) is not { } turn)
            {
                return await QuestionInDraftAsync(message, state, context);
            }

            if (CommandReader.ReadOutside(text) is DraftCommand.ListDrafts)
            {
                return ListDrafts(message, state);
            }

            var after = turn.Events.Count == 0 ? context.Analysis : context.Analysis.With(context.After(turn.Events));
            var say = new Say(_library.Current);
            turn.Write(say, after);
            if (_book.Append(draft, message.UserId, turn.Events))
            {
                var next = turn.Leaves ? state with { InDraft = false } : state;
                Save(message, state, next);
                return say.ToReply(StateOf(next, after.Draft));
            }

            draft = _book.Read(draft.Id)!;
        }

        return Plain(Replies.SomebodyElseWrote, StateOf(state, draft));
    }

    private async Task<Reply> QuestionInDraftAsync(UserMessage message, ConversationState state, TurnContext context)
    {
        var draft = context.Draft;
        var say = new Say(_library.Current);
        var deadline = draft.Unit is null ? null : DeadlineFinder.For(draft.Deadlines, draft.Unit.Level);
        var next = state;
        if (deadline is not null && QuestionSigns.AsksForDeadline(context.Text))
        {
            say.Add(Replies.DeadlineOfUnit(deadline.Text, deadline.ReportTo, say.Cite(draft, deadline.Span, deadline.Section)));
        }
        else
        {
            next = await AnsweredAsync(say, state, message with { Text = context.Text }, draft.Current?.Step.Title);
        }

        if (draft.Unit is null)
        {
            StartTurn.AskUnit(say, draft);
        }
        else if (draft.Current is { } line)
        {
            say.Add(Replies.BackWhereItStood(Places.Full(line.Step)));
            say.Suggest(Replies.SuggestContinue, Replies.SuggestWhat);
        }

        Save(message, state, next);
        return say.ToReply(StateOf(next, draft));
    }

    private async Task<Reply> AskAsync(UserMessage message, ConversationState state, Draft? draft, string text)
    {
        var say = new Say(_library.Current);
        switch (CommandReader.ReadOutside(text))
        {
            case DraftCommand.ListDrafts:
                return ListDrafts(message, state);
            case DraftCommand.Continue when (draft ?? _shelf.LastOf(message.UserId)) is { } resumed:
                return Resume(message, state, resumed);
            case DraftCommand.Help:
                say.Add(Replies.HelpText).Suggest(Replies.SuggestDrafting, Replies.SuggestDrafts);
                return say.ToReply(StateOf(state, draft));
            default:
                if (_shelf.Named(text, message.UserId) is { } chosen)
                {
                    return Resume(message, state, chosen);
                }

                var next = await AnsweredAsync(say, state, message with { Text = text }, null);
                Save(message, state, next);
                return say.ToReply(StateOf(next, draft));
        }
    }

    private async Task<ConversationState> AnsweredAsync(Say say, ConversationState state, UserMessage message, string? section)
    {
        var question = ConversationThread.Ask(state, message.Text, section, say.Corpus);
        var answer = await _answerer.AnswerAsync(question, say.Corpus, message.Preview, message.Patience);
        say.Quote(answer.Text, answer.Citations).Suggest(answer.Suggestions).Keep(AnswerRecord.Of(question, answer, say.Corpus.Version));
        return ConversationThread.After(state, question, answer, say.Corpus);
    }

    private Reply Start(UserMessage message, ConversationState state, string text)
    {
        var say = new Say(_library.Current);
        var found = OutlineChoice.Find(text, _library.Current);
        if (found.Count != 1)
        {
            var all = found.Count > 0 ? found : OutlineChoice.All(_library.Current);
            say.Add(all.Count == 0 ? Replies.NoOutlineInCorpus : found.Count == 0 ? Replies.NoSuchOutline : Replies.WhichOutline);
            say.Lines(all.Select(one => "- " + one.Document.Title)).Suggest(all.Select(one => Replies.OutlineSuggestion(one.Document.Title)));
            return say.ToReply(StateOf(state, state.DraftId is null ? null : _book.Read(state.DraftId)));
        }

        var (document, outline) = found[0];
        var id = _shelf.NewId(message);
        // First the way to the draft, then the draft: a conversation may point at a draft that never came to be, and is then
        // as good as new; a draft that no conversation knows would be lost.
        var next = state with { InDraft = true, DraftId = id };
        Save(message, state, next);
        var draft = _book.Start(id, message.UserId, new DraftEvent.Started(outline, document.Source.ContentHash, DeadlineFinder.Of(document)));
        if (draft is null)
        {
            return Plain(Replies.SomebodyElseWrote, StateOf(state, null));
        }

        StartTurn.Open(say, draft);
        return say.ToReply(StateOf(next, draft));
    }

    private Reply Resume(UserMessage message, ConversationState state, Draft draft)
    {
        var next = state with { InDraft = true, DraftId = draft.Id };
        Save(message, state, next);
        var say = new Say(_library.Current);
        say.Add(Replies.SavedDraftContinues(DraftDesk.Title(draft), draft.Unit?.Name ?? string.Empty));
        if (draft.Unit is null)
        {
            StartTurn.AskUnit(say, draft);
        }
        else
        {
            AnswerTurn.AskNext(say, draft);
        }

        return say.ToReply(StateOf(next, draft));
    }

    private Reply ListDrafts(UserMessage message, ConversationState state)
    {
        var say = new Say(_library.Current);
        _shelf.List(say, message.UserId);
        return say.ToReply(StateOf(state, state.DraftId is null ? null : _book.Read(state.DraftId)));
    }

    private void Save(UserMessage message, ConversationState before, ConversationState after)
    {
        if (before != after)
        {
            _conversations.SaveConversationState(message.ConversationId, message.UserId, after.ToJson());
        }
    }

    private static DialogueState StateOf(ConversationState state, Draft? draft)
    {
        if (draft is null)
        {
            return DialogueState.Asking;
        }

        var counts = DraftCounts.Of(draft, draft.Map.Lines);
        return new DialogueState(
            state.InDraft ? "draft" : "ask",
            draft.Id,
            draft.Current?.Step.Id,
            counts.Answered + counts.NotApplicable,
            counts.Skipped,
            counts.Missing);
    }

}
