using System.Collections.Concurrent;
using System.Globalization;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Search;
using Assistant.Tests.Support;

namespace Assistant.Tests.Search;

public sealed class CorpusImportTests : IDisposable
{
    // More than one batch.
    private const int Files = 600;

    private readonly TemporaryFolder _folder = new();
    private readonly InMemoryStore _store = new();

    public CorpusImportTests()
    {
        for (var i = 0; i < Files; i++)
        {
            Write(i, $"Việc thứ {i} giao cho chi bộ {i % 17}.");
        }
    }

    private string[] Paths => [.. Directory.GetFiles(_folder.File("files")).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_files_are_taken_in_and_told_of_in_order()
    {
        var desk = Import();

        Assert.Equal(Paths.Select(path => "taken " + Path.GetFileName(path)), desk.Told);
        Assert.Equal(Files, _store.DocumentHeads().Count);
        var library = new CorpusLibrary(_store, _folder.File("index"));
        Assert.Equal("viec-0421", library.Current.Index.Search("việc thứ 421", 1)[0].Passage.DocumentId);
        Assert.True(library.IndexWasReused);
    }

    [Fact]
    public void The_same_files_give_the_same_index_however_the_work_was_shared()
    {
        Import();
        var first = Kept();
        Directory.Delete(_folder.File("index"), recursive: true);
        _store.Clear();
        Import();

        Assert.Equal(first, Kept());
    }

    [Fact]
    public void Files_that_did_not_change_are_not_read_again()
    {
        Import();
        Write(33, "Việc thứ 33 đã đổi.");
        var again = Import();

        Assert.Equal(["viec-0033.txt"], again.Opened.Keys);
        Assert.Equal(Files - 1, again.Told.Count(line => line.StartsWith("unchanged", StringComparison.Ordinal)));
        Assert.Equal("viec-0033", new CorpusLibrary(_store, _folder.File("index")).Current.Index.Search("đã đổi", 1)[0].Passage.DocumentId);
    }

    [Fact]
    public void One_bad_file_never_stops_the_others()
    {
        var desk = new Desk { Broken = "viec-0100.txt" };
        File.WriteAllBytes(Path.Combine(_folder.File("files"), "viec-0200.pdf"), [1, 2, 3]);
        var gone = Path.Combine(_folder.File("files"), "viec-0300a.txt");
        Run(desk, [.. Paths, gone]);

        Assert.Equal(Files - 1, desk.Told.Count(line => line.StartsWith("taken", StringComparison.Ordinal)));
        Assert.Contains("failed viec-0100.txt FormatException", desk.Told);
        Assert.Contains("failed viec-0300a.txt FileNotFoundException", desk.Told);
        Assert.Contains("unreadable viec-0200.pdf", desk.Told);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_even_loaded()
    {
        // Longer than an array can be, without taking the room: loading it would fail.
        var large = Path.Combine(_folder.File("files"), "viec-0100a.txt");
        using (var file = File.Create(large))
        {
            file.SetLength(3L << 30);
        }

        var desk = new Desk();
        Run(desk, [large, Paths[0]]);

        Assert.Equal(["unreadable viec-0100a.txt", "taken viec-0000.txt"], desk.Told);
        Assert.Equal(["viec-0000.txt"], desk.Opened.Keys);
    }

    [Fact]
    public void What_was_told_of_before_a_stop_is_in_the_corpus_and_the_next_run_does_the_rest()
    {
        using var stop = new CancellationTokenSource();
        var desk = new Desk { AfterTaken = stop.Cancel };

        Assert.Throws<OperationCanceledException>(() => Run(desk, Paths, stop.Token));

        Assert.InRange(desk.Told.Count, 1, Files - 1);
        Assert.Equal(desk.Told.Count, _store.DocumentHeads().Count);
        var rest = Import();
        Assert.Equal(Files - desk.Told.Count, rest.Opened.Count);
        Assert.Equal(Files, _store.DocumentHeads().Count);
    }

    [Fact]
    public void When_the_store_fails_the_import_ends_with_its_fault()
    {
        var desk = new Desk { AfterTaken = () => throw new IOException("No space left on device.") };

        Assert.Equal("No space left on device.", Assert.Throws<IOException>(() => Run(desk, Paths)).Message);
    }

    private Desk Import()
    {
        var desk = new Desk();
        Run(desk, Paths);
        return desk;
    }

    private void Run(Desk desk, IReadOnlyList<string> paths, CancellationToken stop = default) =>
        new CorpusImport(_store, new IndexFolder(_folder.File("index")), TimeProvider.System).Run(paths, desk, stop);

    private List<(string, string)> Kept() =>
        [.. Directory.GetFiles(_folder.File("index")).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), Convert.ToHexString(File.ReadAllBytes(file))))];

    private void Write(int number, string text)
    {
        Directory.CreateDirectory(_folder.File("files"));
        File.WriteAllText(Path.Combine(_folder.File("files"), string.Create(CultureInfo.InvariantCulture, $"viec-{number:0000}.txt")), "THÔNG BÁO\n\n" + text);
    }

    private sealed class Desk : ImportDesk
    {
        private readonly DocumentReaders _readers = new();

        public List<string> Told { get; } = [];

        public ConcurrentDictionary<string, bool> Opened { get; } = new(StringComparer.Ordinal);

        public string? Broken { get; init; }

        public Action? AfterTaken { get; init; }

        public override string? Refusal(string path, long length) => DocumentReaders.Refusal(path, length);

        public override ReadResult Read(string path, byte[] content)
        {
            Opened[Path.GetFileName(path)] = true;
            return Path.GetFileName(path) == Broken ? throw new FormatException("broken") : _readers.Read(Path.GetFileName(path), content);
        }

        public override void Taken(string path, Document document, bool replaced)
        {
            Told.Add("taken " + Path.GetFileName(path));
            AfterTaken?.Invoke();
        }

        public override void Unchanged(string path, DocumentHead known) => Told.Add("unchanged " + Path.GetFileName(path));

        public override void Unreadable(string path, string message) => Told.Add("unreadable " + Path.GetFileName(path));

        public override void Failed(string path, Exception error) => Told.Add($"failed {Path.GetFileName(path)} {error.GetType().Name}");
    }
}
