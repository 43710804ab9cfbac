using Assistant.Conversations;
using Assistant.Conversations.Feedback;
using Assistant.Corpus;
using Assistant.Drafting;
using Assistant.Storage;
using Assistant.Tests.Support;

namespace Assistant.Tests.Storage;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _file;
    private SqliteStore _store;

    public SqliteStoreTests()
    {
        _file = Path.Combine(_folder.Path, "dữ liệu", "assistant.db");
        _store = new SqliteStore(_file);
    }

    protected override IDocumentStore Documents => _store;

    protected override IVersionStore Versions => _store;

    protected override IFeedbackStore Feedback => _store;

    protected override IDraftStore Drafts => _store;

    protected override IConversationStore Conversations => _store;

    [Fact]
    public void What_was_acknowledged_is_there_after_a_restart()
    {
        _store.SaveDocument(Document("a", "Kế hoạch"));
        _store.AppendDraftEvents("d", "an", 0, Events(2));
        _store.SaveConversationState("c", "an", "{}");
        _store.AppendActivities("c", "an", ["xin chào"]);
        var version = _store.DocumentsVersion();

        Reopen();

        Assert.Equal("Kế hoạch", _store.FindDocument("a")!.File.Text);
        Assert.Equal(Events(2), _store.ReadDraft("d"));
        Assert.Equal(2, _store.AppendActivities("c", "an", ["chào lại"]));
        Assert.Equal("c", _store.LastConversationOf("an"));
        Assert.Equal(version, _store.DocumentsVersion());
    }

    [Fact]
    public void What_was_acknowledged_is_there_after_the_process_was_killed()
    {
        _store.AppendDraftEvents("d", "an", 0, Events(2));

        // What a killed process leaves behind: the file and its log, nothing tidied up.
        var copy = Path.Combine(_folder.Path, "assistant.db");
        File.Copy(_file, copy);
        File.Copy(_file + "-wal", copy + "-wal");
        using var after = new SqliteStore(copy);

        Assert.Equal(Events(2), after.ReadDraft("d"));
    }

    [Fact]
    public void Two_programs_may_use_one_file_at_once()
    {
        using var other = new SqliteStore(_file);

        _store.SaveDocument(Document("a"));
        other.SaveDocument(Document("b"));

        Assert.Equal(2, _store.AllDocuments().Count);
        Assert.Equal(2, other.DocumentsVersion());
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _store.Dispose();
            _folder.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Reopen()
    {
        _store.Dispose();
        _store = new SqliteStore(_file);
    }
}
