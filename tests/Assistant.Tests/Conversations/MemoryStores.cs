using Assistant.Conversations;
using Assistant.Corpus;
using Assistant.Drafting;

namespace Assistant.Tests.Conversations;

/// <summary>The stores' promises, kept in memory. <see cref="Broken"/> makes every write fail as a full disk does.</summary>
internal sealed class MemoryStores : IDraftStore, IConversationStore, IDocumentStore
{
    private readonly Dictionary<string, List<StoredDraftEvent>> _drafts = new(StringComparer.Ordinal);
    private readonly List<(string DraftId, string UserId)> _used = [];
    private readonly Dictionary<string, (string User, string Json)> _states = new(StringComparer.Ordinal);
    private readonly List<string> _conversations = [];
    private readonly SortedDictionary<string, StoredDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _versions = new(StringComparer.Ordinal);
    private long _version;

    public bool Broken { get; set; }

    /// <summary>Called before an append: somebody else may write in between.</summary>
    public Action? Meanwhile { get; set; }

    public bool AppendDraftEvents(string draftId, string userId, int expectedVersion, IReadOnlyList<StoredDraftEvent> events)
    {
        var meanwhile = Meanwhile;
        Meanwhile = null;
        meanwhile?.Invoke();
        ThrowIfBroken();
        var stream = _drafts.TryGetValue(draftId, out var known) ? known : [];
        if (stream.Count != expectedVersion)
        {
            return false;
        }

        stream.AddRange(events);
        _drafts[draftId] = stream;
        _used.Remove((draftId, userId));
        _used.Insert(0, (draftId, userId));
        return true;
    }

    public IReadOnlyList<StoredDraftEvent> ReadDraft(string draftId) => _drafts.TryGetValue(draftId, out var stream) ? [.. stream] : [];

    public IReadOnlyList<string> DraftsOf(string userId) => [.. _used.Where(one => one.UserId == userId).Select(one => one.DraftId)];

    public string? ReadConversationState(string conversationId) => _states.TryGetValue(conversationId, out var state) ? state.Json : null;

    public void SaveConversationState(string conversationId, string userId, string stateJson)
    {
        ThrowIfBroken();
        _states[conversationId] = (userId, stateJson);
        _conversations.Add(conversationId);
    }

    public string? LastConversationOf(string userId) => _conversations.LastOrDefault(id => _states[id].User == userId);

    public long AppendActivities(string conversationId, string userId, IReadOnlyList<string> activitiesJson) => 0;

    public IReadOnlyList<StoredActivity> ActivitiesAfter(string conversationId, long watermark) => [];

    public long DocumentsVersion() => _version;

    public IReadOnlyList<StoredDocument> AllDocuments() => [.. _documents.Values];

    public StoredDocument? FindDocument(string id) => _documents.GetValueOrDefault(id);

    public IReadOnlyList<int> PicturedPages(string documentId) => [];

    public PagePicture? FindPicture(string documentId, int page) => null;

    public IReadOnlyList<DocumentHead> DocumentHeads() => [.. _documents.Values.Select(Head)];

    public void SaveDocument(StoredDocument document) => SaveDocuments([document]);

    public IReadOnlyList<DocumentHead> SaveDocuments(IReadOnlyList<StoredDocument> documents)
    {
        _version++;
        foreach (var document in documents)
        {
            _documents[document.Id] = document;
            _versions[document.Id] = _version;
        }

        return [.. documents.Select(Head)];
    }

    public bool RemoveDocument(string id, DateTimeOffset? keptSince)
    {
        _version++;
        return _documents.Remove(id);
    }

    private DocumentHead Head(StoredDocument document) =>
        new(document.Id, _versions[document.Id], document.File.FileName, document.File.ContentHash, document.Shipped);

    private void ThrowIfBroken()
    {
        if (Broken)
        {
            throw new IOException("No space left on device.");
        }
    }
}
