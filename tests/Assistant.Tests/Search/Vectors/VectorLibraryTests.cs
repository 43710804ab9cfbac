using Assistant.Search;
using Assistant.Search.Vectors;
using Assistant.Tests.Support;

namespace Assistant.Tests.Search.Vectors;

public sealed class VectorLibraryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ToyModel _model = new();

    private string Path => _folder.File("vectors/v.vectors");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_passage_gets_a_vector_in_batches_and_in_order()
    {
        var corpus = Farm(10);

        var progress = await Library().EmbedAsync(corpus, null, CancellationToken.None);

        Assert.True(progress.IsComplete);
        Assert.Equal(corpus.Index.Passages.Count, progress.Embedded);
        Assert.All(_model.Batches.SkipLast(1), size => Assert.Equal(_model.BatchSize, size));
        Assert.Equal(corpus.Index.Passages.Select(PassageText.Of), _model.Passages);
    }

    [Fact]
    public async Task A_passage_that_did_not_change_is_not_sent_twice()
    {
        await Library().EmbedAsync(Farm(10), null, CancellationToken.None);
        var before = _model.Passages.Count;

        await Library().EmbedAsync(Farm(10), null, CancellationToken.None);
        Assert.Equal(before, _model.Passages.Count);

        await Library().EmbedAsync(Farm(11), null, CancellationToken.None);
        Assert.Equal(before + 1, _model.Passages.Count);
        Assert.Contains("Việc thứ 11", _model.Passages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_words_in_two_documents_are_sent_once()
    {
        var corpus = CorpusSnapshot.Of([Made.Document("a", "QUY ĐỊNH", "Nuôi heo."), Made.Document("b", "QUY ĐỊNH", "Nuôi heo.")]);

        var progress = await Library().EmbedAsync(corpus, null, CancellationToken.None);

        Assert.Equal(corpus.Index.Passages.Count, progress.Embedded);
        Assert.Equal(corpus.Index.Passages.Count / 2, _model.Passages.Count);
    }

    [Fact]
    public async Task Work_that_was_broken_off_goes_on_where_it_stopped()
    {
        var corpus = Farm(30);
        _model.Trouble = _ => _model.Batches.Count == 4 ? EndpointTrouble.Unreachable : null;

        var broken = await Library().EmbedAsync(corpus, null, CancellationToken.None);
        Assert.Equal((12, EndpointTrouble.Unreachable), (broken.Embedded, broken.Failure?.Trouble));

        var finished = await Library().EmbedAsync(corpus, null, CancellationToken.None);
        Assert.True(finished.IsComplete);
        Assert.Equal(corpus.Index.Passages.Select(PassageText.Of), _model.Passages);
    }

    [Fact]
    public async Task Work_that_is_stopped_keeps_what_it_made()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Library().EmbedAsync(Farm(30), progress => { if (progress.Embedded >= 8) { stop.Cancel(); } }, stop.Token));

        Assert.Equal(8, Library().Load(Farm(30)).Embedded);
    }

    [Fact]
    public async Task Progress_is_told_after_every_batch()
    {
        var told = new List<int>();

        var end = await Library().EmbedAsync(Farm(10), progress => told.Add(progress.Embedded), CancellationToken.None);

        Assert.Equal(_model.Batches.Count, told.Count);
        Assert.Equal(told.Order(), told);
        Assert.Equal(end.Embedded, told[^1]);
    }

    [Fact]
    public async Task Another_model_has_its_vectors_made_anew()
    {
        await Library().EmbedAsync(Farm(10), null, CancellationToken.None);
        var other = new ToyModel { Space = "other" };

        var progress = await new VectorLibrary(other, Path).EmbedAsync(Farm(10), null, CancellationToken.None);

        Assert.True(progress.IsComplete);
        Assert.Equal(_model.Passages, other.Passages);
    }

    [Fact]
    public async Task A_model_that_was_changed_behind_its_name_has_all_vectors_made_anew()
    {
        await Library().EmbedAsync(Farm(10), null, CancellationToken.None);
        _model.Dimensions = 32;

        var library = Library();
        var progress = await library.EmbedAsync(Farm(12), null, CancellationToken.None);

        Assert.True(progress.IsComplete);
        Assert.Equal(32, library.Dimensions);
        Assert.NotNull(await library.OrdinalsAsync(Farm(12, library), "việc", 1));
    }

    [Fact]
    public async Task One_text_that_the_model_refuses_costs_only_itself()
    {
        _model.Trouble = texts => texts.Any(text => text.Contains("thứ 7 ", StringComparison.Ordinal)) ? EndpointTrouble.InputRefused : null;
        var library = Library();

        var progress = await library.EmbedAsync(Farm(30), null, CancellationToken.None);

        Assert.True(progress.IsComplete);
        Assert.Equal((1, progress.Passages - 1), (progress.Refused, progress.Embedded));

        var asked = _model.Batches.Count;
        await library.EmbedAsync(Farm(30), null, CancellationToken.None);
        Assert.Equal(asked, _model.Batches.Count);
    }

    [Fact]
    public async Task An_endpoint_that_refuses_everything_is_soon_left_alone()
    {
        _model.Trouble = _ => EndpointTrouble.InputRefused;

        var progress = await Library().EmbedAsync(Farm(300), null, CancellationToken.None);

        Assert.Equal(EndpointTrouble.InputRefused, progress.Failure?.Trouble);
        Assert.InRange(_model.Batches.Count, 8, 20);
    }

    [Fact]
    public async Task While_another_process_makes_vectors_this_one_does_not()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var other = RightToWrite.TryTake(Path);

        var progress = await Library().EmbedAsync(Farm(10), null, CancellationToken.None);

        Assert.True(progress.IsElsewhere);
        Assert.Empty(_model.Batches);
    }

    [Fact]
    public async Task Vectors_of_documents_long_gone_are_dropped()
    {
        await Library().EmbedAsync(Farm(1500), null, CancellationToken.None);
        var before = new FileInfo(Path).Length;

        var library = Library();
        await library.EmbedAsync(CorpusSnapshot.Of([Made.Document("khac", "QUY ĐỊNH", "Nuôi gà.")]), null, CancellationToken.None);

        Assert.True(new FileInfo(Path).Length < before / 100);
        Assert.Equal("Nuôi gà.", await TextOf(library, "nuôi gà"));

        static async Task<string> TextOf(VectorLibrary library, string question)
        {
            var corpus = CorpusSnapshot.Of([Made.Document("khac", "QUY ĐỊNH", "Nuôi gà.")]);
            library.Load(corpus);
            return corpus.Index.Passages[(await library.OrdinalsAsync(corpus, question, 1))![0]].Text;
        }
    }

    [Fact]
    public async Task The_same_question_is_sent_once()
    {
        var library = Library();
        var corpus = Farm(10);
        await library.EmbedAsync(corpus, null, CancellationToken.None);

        for (var i = 0; i < 3; i++)
        {
            Assert.NotNull(await library.OrdinalsAsync(corpus, "việc thứ 3", 5));
        }

        Assert.Single(_model.Questions);
    }

    [Fact]
    public async Task Of_many_questions_the_latest_are_remembered()
    {
        var library = Library();
        var corpus = Farm(3);
        await library.EmbedAsync(corpus, null, CancellationToken.None);
        for (var i = 0; i < 300; i++)
        {
            await library.OrdinalsAsync(corpus, $"việc {i}", 1);
        }

        await library.OrdinalsAsync(corpus, "việc 299", 1);
        Assert.Equal(300, _model.Questions.Count);
        await library.OrdinalsAsync(corpus, "việc 0", 1);
        Assert.Equal(301, _model.Questions.Count);
    }

    [Fact]
    public async Task A_corpus_without_vectors_sends_no_question()
    {
        var library = Library();
        library.Load(Farm(10));

        Assert.Null(await library.OrdinalsAsync(Farm(10), "việc", 5));
        Assert.Empty(_model.Questions);
    }

    [Fact]
    public async Task A_question_vector_of_other_dimensions_is_no_vector()
    {
        var library = Library();
        var corpus = Farm(10);
        await library.EmbedAsync(corpus, null, CancellationToken.None);
        _model.Dimensions = 32;

        Assert.Null(await library.OrdinalsAsync(corpus, "việc", 5));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named_and_nothing_is_thrown()
    {
        File.WriteAllText(_folder.File("vectors"), "not a folder");
        var library = Library();

        var progress = await library.EmbedAsync(Farm(10), null, CancellationToken.None);

        Assert.False(progress.IsComplete);
        Assert.Contains(Path, library.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_sent_of_a_passage_begins_with_what_stands_over_it_and_always_holds_its_own_words()
    {
        var passage = new Passage(0, "d", "b", "", "Nuôi heo.", new string('x', 10_000), default);

        Assert.EndsWith("\nNuôi heo.", PassageText.Of(passage), StringComparison.Ordinal);
        Assert.Equal(3000, PassageText.Of(passage).Length);
        Assert.Equal(string.Empty, PassageText.Of(passage with { Text = " ", Context = "\n" }));
        Assert.True(PassageText.OfQuestion(string.Concat(Enumerable.Repeat("😀", 50_000))).Length <= 3000);
    }

    private VectorLibrary Library() => new(_model, Path);

    private static CorpusSnapshot Farm(int jobs, VectorLibrary? loaded = null)
    {
        var corpus = CorpusSnapshot.Of([Made.Document("viec", ["KẾ HOẠCH", .. Enumerable.Range(1, jobs).Select(i => $"Việc thứ {i} là nuôi heo ở trại số {i}.")])]);
        loaded?.Load(corpus);
        return corpus;
    }
}
