using Assistant.Search;
using Assistant.Search.Vectors;
using Assistant.Tests.Support;

namespace Assistant.Tests.Search.Vectors;

public sealed class HybridSearchTests : IDisposable
{
    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Of(
    [
        Made.Document("trai", "QUY ĐỊNH", "Chăn nuôi heo phải có chuồng.", "Người nuôi gà phải tiêm phòng cho đàn gà."),
        Made.Document("so", "QUYẾT ĐỊNH", "Theo Kế hoạch 34-KH/TU thì nuôi lợn.", "Theo Kế hoạch 43-KH/TU thì nuôi lợn.", "Lợn lợn lợn lợn lợn lợn."),
    ]);

    private readonly TemporaryFolder _folder = new();
    private readonly ToyModel _model = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_passage_that_says_it_in_other_words_is_found_besides()
    {
        var hits = await (await Search()).SearchAsync(Corpus, "chuồng lợn", 10, CancellationToken.None);

        Assert.Contains(hits, hit => hit.Passage.Text.StartsWith("Chăn nuôi heo", StringComparison.Ordinal) && hit.Ranks is { ByWords: not null, ByVector: not null });
        Assert.Contains(hits, hit => hit.Ranks is { ByWords: null, ByVector: not null });
        Assert.Equal(hits.OrderByDescending(hit => hit.Score).Select(hit => hit.Score), hits.Select(hit => hit.Score));
    }

    [Fact]
    public async Task Vectors_find_nothing_outside_the_documents_searched_in()
    {
        var within = Corpus.Within(new SearchFilter { Documents = ["so"] });

        var hits = await (await Search()).SearchAsync(Corpus, "chuồng lợn", 10, within, CancellationToken.None);

        Assert.Contains(hits, hit => hit.Ranks is { ByVector: not null });
        Assert.All(hits, hit => Assert.Equal("so", hit.Passage.DocumentId));
    }

    [Theory]
    [InlineData("34-KH/TU")]
    [InlineData("nuôi lợn theo Kế hoạch 34-KH/TU")]
    [InlineData("Kế hoạch 43-KH/TU lợn lợn lợn lợn")]
    public async Task A_passage_with_the_very_symbol_stays_where_words_put_it(string question)
    {
        var words = Corpus.Index.Search(question, 10)[0].Passage;

        var hits = await (await Search()).SearchAsync(Corpus, question, 10, CancellationToken.None);

        Assert.Equal(words, hits[0].Passage);
    }

    [Theory]
    [InlineData(EndpointTrouble.Unreachable)]
    [InlineData(EndpointTrouble.TimedOut)]
    [InlineData(EndpointTrouble.BadAnswer)]
    [InlineData(EndpointTrouble.Resting)]
    public async Task An_endpoint_that_fails_leaves_what_words_find(EndpointTrouble trouble)
    {
        var search = await Search();
        _model.Trouble = _ => trouble;

        foreach (var limit in (int[])[1, 3, 200])
        {
            var hits = await search.SearchAsync(Corpus, "nuôi lợn", limit, CancellationToken.None);
            Assert.Equal(Corpus.Index.Search("nuôi lợn", limit).Select(hit => new FusedHit(hit.Passage, hit.Score)), hits);
        }
    }

    [Fact]
    public async Task A_question_without_a_known_word_finds_nothing() =>
        Assert.Empty(await (await Search()).SearchAsync(Corpus, "xyzzy", 10, CancellationToken.None));

    [Fact]
    public async Task A_shorter_list_is_the_beginning_of_a_longer_one()
    {
        var corpus = CorpusSnapshot.Of([Made.Document("viec", ["KẾ HOẠCH", .. Enumerable.Range(1, 300).Select(i => $"Việc thứ {i} là nuôi {(i % 3 == 0 ? "heo" : "lợn")} ở trại số {i % 7}.")])]);
        var search = await Search(corpus);
        var longest = await search.SearchAsync(corpus, "nuôi lợn ở trại", 400, CancellationToken.None);

        foreach (var limit in (int[])[1, 10, 50, 100])
        {
            Assert.Equal(longest.Take(limit), await search.SearchAsync(corpus, "nuôi lợn ở trại", limit, CancellationToken.None));
        }

        Assert.Equal(longest.Select(hit => hit.Passage.Ordinal).Distinct().Count(), longest.Count);
        Assert.Equal(longest.OrderByDescending(hit => hit.Score).Select(hit => hit.Score), longest.Select(hit => hit.Score));
    }

    [Fact]
    public async Task The_same_question_gives_the_same_hits()
    {
        var first = await (await Search()).SearchAsync(Corpus, "nuôi heo", 10, CancellationToken.None);

        Assert.Equal(first, await (await Search()).SearchAsync(Corpus, "nuôi heo", 10, CancellationToken.None));
    }

    private async Task<HybridSearch> Search(CorpusSnapshot? corpus = null)
    {
        var library = new VectorLibrary(_model, _folder.File("v.vectors"));
        await library.EmbedAsync(corpus ?? Corpus, null, CancellationToken.None);
        return new HybridSearch(library);
    }
}
