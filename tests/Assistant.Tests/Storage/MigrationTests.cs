using Assistant.Conversations.Feedback;
using Assistant.Corpus;
using Assistant.Storage;
using Assistant.Storage.Sqlite;
using Assistant.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Assistant.Tests.Storage;

/// <summary>Databases that earlier versions of the program left behind, as dumps.</summary>
public sealed class MigrationTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly string _file;

    public MigrationTests() => _file = _folder.File("assistant.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_in_a_database_without_old_versions_is_there_and_is_kept_from_then_on()
    {
        Load("schema-3.sql");

        using var store = new SqliteStore(_file);
        var before = store.FindDocument("ke-hoach-1")!;
        Assert.Equal("1-KH/ĐU", before.File.Metadata.Number);
        Assert.Equal("c", store.LastConversationOf("an"));
        Assert.Empty(store.OldVersions());
        Assert.Empty(store.Ratings());

        store.SaveDocument(new StoredDocument("ke-hoach-1", before.File with { Text = "mới", ContentHash = new string('b', 64) }, false, Now));

        Assert.Equal(before.File.Text, store.FindVersion("ke-hoach-1", before.File.ContentHash[..12])?.Document.File.Text);
    }

    [Fact]
    public void A_backup_carries_old_versions_and_ratings()
    {
        using (var store = new SqliteStore(_file))
        {
            store.SaveDocument(new StoredDocument("a", new SourceFile("a.txt", "cũ", new string('a', 64), DocumentMetadata.None), false, Now));
            store.RemoveDocument("a", Now);
            var id = store.KeepAnswer("c", "an", new AnswerRecord("?", null, "x", "answered", [], 1), Now);
            store.SaveRating(new Rating(id, "an", Reaction.Down, "Thiếu ý", Now));
        }

        SqliteBackup.Write(_file, _folder.File("b.db"));
        SqliteBackup.Restore(_folder.File("other.db"), _folder.File("b.db"), Now);

        using var restored = new SqliteStore(_folder.File("other.db"));
        Assert.Equal("cũ", restored.FindVersion("a", new string('a', 12))?.Document.File.Text);
        Assert.Equal("Thiếu ý", Assert.Single(restored.Ratings()).Rating.Reason);
    }

    [Fact]
    public void Answers_that_nobody_rated_make_room()
    {
        using var store = new SqliteStore(_file);
        var answer = new AnswerRecord("?", null, "x", "answered", [], 1);
        var ids = Enumerable.Range(0, 230).Select(_ => Rated(store.KeepAnswer("c", "an", answer, Now))).ToList();

        string Rated(string id)
        {
            _ = id == "c|a3" && store.SaveRating(new Rating(id, "an", Reaction.Up, "", Now));
            return id;
        }

        Assert.Equal(201, ids.Count(id => store.FindAnswer(id) is not null));
        Assert.NotNull(store.FindAnswer("c|a3"));
        Assert.NotNull(store.FindAnswer(ids[30]));
        Assert.Null(store.FindAnswer(ids[29]));
    }

    private void Load(string dump)
    {
        _ = SqliteLibrary.Version;
        using var connection = new SqliteConnection("Pooling=False;Data Source=" + _file);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = File.ReadAllText(Path.Combine(Repository.Folder("tests/Assistant.Tests/Storage/Databases"), dump));
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
