using Assistant.Corpus;
using Assistant.Search;
using Assistant.Tests.Support;

namespace Assistant.Tests.Search;

public sealed class CorpusLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-index-").FullName;
    private readonly InMemoryStore _store = new();

    private string IndexFile => Path.Combine(_folder, "index", "corpus.idx");

    public CorpusLibraryTests()
    {
        Put("mot", "QUY CHẾ", "1. Họp vào thứ hai hằng tuần.", "2. Vắng mặt phải báo trước.");
        Put("hai", "THÔNG BÁO", "Nghỉ lễ hai ngày.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_second_start_reuses_the_index_and_finds_the_same()
    {
        var first = new CorpusLibrary(_store, IndexFile);
        var built = first.Current.Index.Search("họp thứ hai", 5);
        var second = new CorpusLibrary(_store, IndexFile);

        Assert.Equal(built, second.Current.Index.Search("họp thứ hai", 5));
        Assert.False(first.IndexWasReused);
        Assert.True(second.IndexWasReused);
        Assert.Null(second.IndexProblem);
    }

    [Fact]
    public void A_damaged_index_is_noticed_and_built_again()
    {
        _ = new CorpusLibrary(_store, IndexFile).Current;
        var whole = File.ReadAllBytes(IndexFile);
        List<byte[]> damaged = [[], whole[..10], whole[..(whole.Length / 2)], whole[..^1], [.. whole, 0]];
        for (var at = 0; at < whole.Length; at += Math.Max(1, whole.Length / 40))
        {
            var flipped = (byte[])whole.Clone();
            flipped[at] ^= 0x10;
            damaged.Add(flipped);
        }

        foreach (var bytes in damaged)
        {
            File.WriteAllBytes(IndexFile, bytes);
            var library = new CorpusLibrary(_store, IndexFile);
            Assert.NotEmpty(library.Current.Index.Search("nghỉ lễ", 5));
            Assert.False(library.IndexWasReused);
            Assert.Equal(whole, File.ReadAllBytes(IndexFile));
        }
    }

    [Fact]
    public void The_index_of_another_corpus_is_not_used()
    {
        _ = new CorpusLibrary(_store, IndexFile).Current;
        Put("ba", "HƯỚNG DẪN", "Cách ghi sổ.");
        var library = new CorpusLibrary(_store, IndexFile);

        Assert.Equal("ba", library.Current.Index.Search("cách ghi sổ", 5)[0].Passage.DocumentId);
        Assert.False(library.IndexWasReused);
    }

    [Fact]
    public void A_question_under_way_keeps_the_corpus_it_started_with()
    {
        var library = new CorpusLibrary(_store, IndexFile);
        var before = library.Current;
        Put("ba", "HƯỚNG DẪN", "Cách ghi sổ.");

        Assert.Same(before, library.Current);
        Assert.NotSame(before, library.Refresh());
        Assert.Null(before.Find("ba"));
        Assert.NotNull(library.Current.Find("ba"));
        Assert.Same(library.Current, library.Refresh());
    }

    [Fact]
    public void A_removed_document_is_found_no_more()
    {
        var library = new CorpusLibrary(_store, IndexFile);
        Assert.NotEmpty(library.Current.Index.Search("nghỉ lễ", 5));
        _store.RemoveDocument("hai");

        Assert.DoesNotContain(library.Refresh().Index.Search("nghỉ lễ", 5), hit => hit.Passage.DocumentId == "hai");
    }

    [Fact]
    public void Where_the_index_cannot_be_kept_questions_are_answered_all_the_same()
    {
        // A file where the folder should be: nobody, not even root, can write below it.
        var blocked = Path.Combine(_folder, "blocked");
        File.WriteAllText(blocked, string.Empty);
        var library = new CorpusLibrary(_store, Path.Combine(blocked, "corpus.idx"));

        Assert.NotEmpty(library.Current.Index.Search("nghỉ lễ", 5));
        Assert.NotNull(library.IndexProblem);
    }

    [Fact]
    public void No_draft_of_the_index_is_left_behind()
    {
        _ = new CorpusLibrary(_store, IndexFile).Current;

        Assert.Equal([IndexFile], Directory.GetFiles(Path.GetDirectoryName(IndexFile)!));
    }

    [Fact]
    public void An_empty_store_makes_an_empty_corpus()
    {
        var library = new CorpusLibrary(new InMemoryStore(), IndexFile);

        Assert.Empty(library.Current.Documents);
        Assert.Empty(library.Current.Index.Search("gì cũng được", 5));
        Assert.True(new CorpusLibrary(new InMemoryStore(), IndexFile).Current.Documents.Count == 0);
    }

    [Fact]
    public void Many_readers_during_a_refresh_always_see_a_whole_corpus()
    {
        var library = new CorpusLibrary(_store, null);
        Parallel.For(0, 40, i =>
        {
            if (i % 10 == 0)
            {
                Put($"them-{i}", "THÔNG BÁO", $"Việc thứ {i}.");
                library.Refresh();
            }

            var snapshot = library.Current;
            Assert.All(snapshot.Index.Search("nghỉ lễ việc thứ", 10), hit => Assert.NotNull(snapshot.Find(hit.Passage.DocumentId)));
        });
    }

    private void Put(string id, params string[] lines) =>
        _store.SaveDocument(new StoredDocument(id, Made.File(id + ".txt", string.Join("\n\n", lines)), false, DateTimeOffset.UnixEpoch));
}
