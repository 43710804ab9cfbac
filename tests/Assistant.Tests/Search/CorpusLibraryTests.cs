using Assistant.Corpus;
using Assistant.Search;
using Assistant.Tests.Support;

namespace Assistant.Tests.Search;

public sealed class CorpusLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-index-").FullName;
    private readonly InMemoryStore _store = new();

    private string Index => Path.Combine(_folder, "index");

    public CorpusLibraryTests()
    {
        Put("mot", "QUY CHẾ", "1. Họp vào thứ hai hằng tuần.", "2. Vắng mặt phải báo trước.");
        Put("hai", "THÔNG BÁO", "Nghỉ lễ hai ngày.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_second_start_reuses_the_index_and_finds_the_same()
    {
        var first = new CorpusLibrary(_store, Index);
        var built = first.Current.Index.Search("họp thứ hai", 5);
        var second = new CorpusLibrary(_store, Index);

        Assert.Equal(built, second.Current.Index.Search("họp thứ hai", 5));
        Assert.False(first.IndexWasReused);
        Assert.True(second.IndexWasReused);
        Assert.Null(second.IndexProblem);
    }

    [Fact]
    public void A_damaged_index_is_noticed_and_built_again()
    {
        _ = new CorpusLibrary(_store, Index).Current;
        var file = Assert.Single(Directory.GetFiles(Index));
        var whole = File.ReadAllBytes(file);
        List<byte[]> damaged = [[], whole[..10], whole[..(whole.Length / 2)], whole[..^1], [.. whole, 0]];
        for (var at = 0; at < whole.Length; at += Math.Max(1, whole.Length / 40))
        {
            var flipped = (byte[])whole.Clone();
            flipped[at] ^= 0x10;
            damaged.Add(flipped);
        }

        foreach (var bytes in damaged)
        {
            File.WriteAllBytes(file, bytes);
            var library = new CorpusLibrary(_store, Index);
            Assert.NotEmpty(library.Current.Index.Search("nghỉ lễ", 5));
            Assert.False(library.IndexWasReused);
            Assert.Equal(whole, File.ReadAllBytes(file));
        }
    }

    [Fact]
    public void The_index_of_another_corpus_is_not_used()
    {
        _ = new CorpusLibrary(_store, Index).Current;
        Put("ba", "HƯỚNG DẪN", "Cách ghi sổ.");
        var library = new CorpusLibrary(_store, Index);

        Assert.Equal("ba", library.Current.Index.Search("cách ghi sổ", 5)[0].Passage.DocumentId);
        Assert.False(library.IndexWasReused);
    }

    [Fact]
    public void A_question_under_way_keeps_the_corpus_it_started_with()
    {
        var library = new CorpusLibrary(_store, Index);
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
        var library = new CorpusLibrary(_store, Index);
        Assert.NotEmpty(library.Current.Index.Search("nghỉ lễ", 5));
        _store.RemoveDocument("hai", DateTimeOffset.UnixEpoch);

        Assert.DoesNotContain(library.Refresh().Index.Search("nghỉ lễ", 5), hit => hit.Passage.DocumentId == "hai");
    }

    [Fact]
    public void Where_the_index_cannot_be_kept_questions_are_answered_all_the_same()
    {
        // A file where the folder should be: nobody, not even root, can write below it.
        var blocked = Path.Combine(_folder, "blocked");
        File.WriteAllText(blocked, string.Empty);
        var library = new CorpusLibrary(_store, Path.Combine(blocked, "index"));

        Assert.NotEmpty(library.Current.Index.Search("nghỉ lễ", 5));
        Assert.NotNull(library.IndexProblem);
    }

    [Fact]
    public void No_draft_of_the_index_is_left_behind()
    {
        _ = new CorpusLibrary(_store, Index).Current;

        Assert.EndsWith(".segment", Assert.Single(Directory.GetFiles(Index)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_comes_later_is_indexed_alone()
    {
        _ = new CorpusLibrary(_store, Index).Current;
        var before = Directory.GetFiles(Index);
        Put("ba", "HƯỚNG DẪN", "Cách ghi sổ.");
        _ = new CorpusLibrary(_store, Index).Current;

        Assert.Equal(2, Directory.GetFiles(Index).Length);
        Assert.Subset(Directory.GetFiles(Index).ToHashSet(), before.ToHashSet());
    }

    [Fact]
    public void After_many_single_changes_few_segments_are_left_and_each_finds_its_document()
    {
        for (var i = 0; i < 70; i++)
        {
            Put($"them-{i}", "THÔNG BÁO", $"Việc thứ {i} nay đã xong.");
            _ = new CorpusLibrary(_store, Index).Current;
        }

        Put("them-7", "THÔNG BÁO", "Việc thứ bảy hoãn lại.");
        _store.RemoveDocument("them-8", DateTimeOffset.UnixEpoch);
        var corpus = new CorpusLibrary(_store, Index).Current;

        Assert.InRange(Directory.GetFiles(Index).Length, 1, 16);
        Assert.Equal("them-33", corpus.Index.Search("việc thứ 33", 1)[0].Passage.DocumentId);
        Assert.Equal("them-7", corpus.Index.Search("hoãn lại", 1)[0].Passage.DocumentId);
        Assert.DoesNotContain(corpus.Index.Search("việc thứ 7", 100), hit => hit.Passage.Text.Contains("thứ 7 ", StringComparison.Ordinal));
        Assert.DoesNotContain(corpus.Index.Search("việc thứ 8", 100), hit => hit.Passage.DocumentId == "them-8");
    }

    [Fact]
    public void Large_segments_are_merged_when_nobody_waits_and_find_what_they_found()
    {
        for (var segment = 0; segment < 9; segment++)
        {
            _store.SaveDocuments([.. Enumerable.Range(0, 20).Select(i => new StoredDocument(
                $"lon-{segment}-{i:00}",
                Made.File($"lon-{segment}-{i:00}.txt", string.Join("\n\n", Enumerable.Range(1, 90).Select(n => $"- Việc thứ {n} của tệp {i}."))),
                false,
                DateTimeOffset.UnixEpoch))]);
            _ = new CorpusLibrary(_store, Index).Current;
        }

        Assert.Equal(9, Directory.GetFiles(Index).Length);
        var library = new CorpusLibrary(_store, Index);
        var before = library.Current.Index.Search("việc thứ 77 của tệp 3", 20);
        while (library.Tend())
        {
        }

        Assert.InRange(Directory.GetFiles(Index).Length, 1, 7);
        Assert.Equal(before, library.Current.Index.Search("việc thứ 77 của tệp 3", 20));
        Assert.True(library.IndexWasReused);
    }

    [Fact]
    public void Two_programs_on_one_folder_see_each_others_documents()
    {
        var server = new CorpusLibrary(_store, Index);
        _ = server.Current;
        for (var i = 0; i < 20; i++)
        {
            Put($"them-{i}", "THÔNG BÁO", $"Việc thứ {i} nay đã xong.");
            _ = new CorpusLibrary(_store, Index).Current;
            var hit = server.Refresh().Index.Search($"việc thứ {i}", 1)[0];
            Assert.Equal($"them-{i}", hit.Passage.DocumentId);
            Assert.Contains($"Việc thứ {i} ", hit.Passage.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_snapshot_stays_whole_when_its_documents_are_removed()
    {
        var library = new CorpusLibrary(_store, null);
        var before = library.Current;
        Put("ba", "HƯỚNG DẪN", "Cách ghi sổ.");
        _store.RemoveDocument("hai", DateTimeOffset.UnixEpoch);

        Assert.Equal(["hai", "mot"], before.Documents.Select(document => document.Id));
        Assert.NotEmpty(before.Index.Search("nghỉ lễ", 5));
    }

    [Fact]
    public void An_empty_store_makes_an_empty_corpus()
    {
        var library = new CorpusLibrary(new InMemoryStore(), Index);

        Assert.Empty(library.Current.Documents);
        Assert.Empty(library.Current.Index.Search("gì cũng được", 5));
        Assert.True(new CorpusLibrary(new InMemoryStore(), Index).Current.Documents.Count == 0);
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
