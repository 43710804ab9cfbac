using Assistant.Conversations;
using Assistant.Conversations.Feedback;
using Assistant.Corpus;
using Assistant.Drafting;

namespace Assistant.Tests.Support;

/// <summary>The stores without a disk, for tests of the rooms above. It passes the same contract as the real ones.</summary>
public sealed partial class InMemoryStore : IDocumentStore, IVersionStore, IDraftStore, IConversationStore, IFeedbackStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, StoredDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<PagePicture>> _pictures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Draft> _drafts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Conversation> _conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _versions = new(StringComparer.Ordinal);
    private long _documentsVersion;
    private long _changes;

    public long DocumentsVersion() => Locked(() => _documentsVersion);

    public IReadOnlyList<StoredDocument> AllDocuments() => Locked(() => _documents.Values.ToList());

    public StoredDocument? FindDocument(string id) => Locked(() => _documents.GetValueOrDefault(id));

    public IReadOnlyList<DocumentHead> DocumentHeads() => Locked(() => _documents.Values.Select(Head).ToList());

    public void SaveDocument(StoredDocument document) => SaveDocuments([document]);

    public IReadOnlyList<DocumentHead> SaveDocuments(IReadOnlyList<StoredDocument> documents) => Locked(() =>
    {
        _documentsVersion += documents.Count > 0 ? 1 : 0;
        foreach (var document in documents)
        {
            KeepOld(document.Id, document.File.ContentHash, document.AddedAt);
            _documents[document.Id] = document with { Pictures = [] };
            _pictures[document.Id] = document.Pictures;
            _versions[document.Id] = _documentsVersion;
        }

        return documents.Select(Head).ToList();
    });

    /// <summary>As a store that was made anew.</summary>
    public void Clear() => Locked(() =>
    {
        _documents.Clear();
        _documentsVersion = 0;
        return 0;
    });

    public bool RemoveDocument(string id, DateTimeOffset? keptSince) => Locked(() =>
    {
        var forgotten = 0;
        if (keptSince is { } at)
        {
            KeepOld(id, null, at);
        }
        else
        {
            forgotten = _old.RemoveAll(version => version.Document.Id == id);
        }

        var removed = _documents.Remove(id);
        _pictures.Remove(id);
        _documentsVersion += removed ? 1 : 0;
        return removed || forgotten > 0;
    });

    public IReadOnlyList<int> PicturedPages(string documentId) =>
        Locked(() => _pictures.GetValueOrDefault(documentId, []).Select(picture => picture.Page).Order().ToList());

    public PagePicture? FindPicture(string documentId, int page) =>
        Locked(() => _pictures.GetValueOrDefault(documentId, []).FirstOrDefault(picture => picture.Page == page));

    public bool AppendDraftEvents(string draftId, string userId, int expectedVersion, IReadOnlyList<StoredDraftEvent> events) => Locked(() =>
    {
        var draft = _drafts.GetValueOrDefault(draftId) ?? new Draft(userId);
        if (draft.Events.Count != expectedVersion)
        {
            return false;
        }

        if (events.Count > 0)
        {
            draft.Events.AddRange(events);
            draft.Changed = ++_changes;
            _drafts[draftId] = draft;
        }

        return true;
    });

    public IReadOnlyList<StoredDraftEvent> ReadDraft(string draftId) =>
        Locked(() => _drafts.GetValueOrDefault(draftId)?.Events.ToList() ?? []);

    public IReadOnlyList<string> DraftsOf(string userId) => Locked(() => _drafts
        .Where(draft => draft.Value.UserId == userId)
        .OrderByDescending(draft => draft.Value.Changed)
        .Select(draft => draft.Key)
        .ToList());

    public string? ReadConversationState(string conversationId) =>
        Locked(() => _conversations.GetValueOrDefault(conversationId)?.State);

    public void SaveConversationState(string conversationId, string userId, string stateJson) =>
        Locked(() => Touch(conversationId, userId).State = stateJson);

    public string? LastConversationOf(string userId) => Locked(() => _conversations
        .Where(conversation => conversation.Value.UserId == userId)
        .OrderByDescending(conversation => conversation.Value.Changed)
        .Select(conversation => conversation.Key)
        .FirstOrDefault());

    public long AppendActivities(string conversationId, string userId, IReadOnlyList<string> activitiesJson) => Locked(() =>
    {
        var said = Touch(conversationId, userId).Activities;
        said.AddRange(activitiesJson.Select((json, index) => new StoredActivity(said.Count + index + 1, json)).ToList());
        return (long)said.Count;
    });

    public IReadOnlyList<StoredActivity> ActivitiesAfter(string conversationId, long watermark) => Locked(() =>
        _conversations.GetValueOrDefault(conversationId)?.Activities.Where(said => said.Watermark > watermark).ToList() ?? []);

    private DocumentHead Head(StoredDocument document) =>
        new(document.Id, _versions[document.Id], document.File.FileName, document.File.ContentHash, document.Shipped);

    private T Locked<T>(Func<T> work)
    {
        lock (_gate)
        {
            return work();
        }
    }

    private Conversation Touch(string conversationId, string userId)
    {
        if (!_conversations.TryGetValue(conversationId, out var conversation))
        {
            _conversations[conversationId] = conversation = new Conversation(userId);
        }

        conversation.Changed = ++_changes;
        return conversation;
    }

    private sealed class Draft(string userId)
    {
        public string UserId { get; } = userId;

        public long Changed { get; set; }

        public List<StoredDraftEvent> Events { get; } = [];
    }

    private sealed class Conversation(string userId)
    {
        public string UserId { get; } = userId;

        public long Changed { get; set; }

        public string? State { get; set; }

        public List<StoredActivity> Activities { get; } = [];
    }
}
