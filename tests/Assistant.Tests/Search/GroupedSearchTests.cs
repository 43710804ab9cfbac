using Assistant.Search;

namespace Assistant.Tests.Search;

public sealed class GroupedSearchTests
{
    private static readonly HybridSearch Search = new(vectors: null);

    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Of(
    [
        Made.Document("dai", ["KẾ HOẠCH", .. Enumerable.Range(1, 700).Select(i => $"Thu gom rác thải lần {i}.")]),
        Made.Document("khac", "THÔNG BÁO", "Củi khô do các hộ dân ở gần rừng thu gom lấy.", "Rác để đúng nơi."),
        Made.Document("xa", "THÔNG BÁO", "Nghỉ lễ hai ngày, các cơ quan phân công người trực và dọn rác."),
    ]);

    [Fact]
    public async Task Documents_come_in_order_of_their_best_passages()
    {
        var grouped = await Search.SearchGroupedAsync(Corpus, "thu gom rác thải", 10, 2, within: null, CancellationToken.None);

        Assert.Equal("dai", grouped.Groups[0].DocumentId);
        Assert.Equal(["dai", "khac", "xa"], grouped.Groups.Select(group => group.DocumentId).Order(StringComparer.Ordinal));
        Assert.Equal(grouped.Groups.OrderByDescending(group => group.Hits[0].Score), grouped.Groups);
        Assert.All(grouped.Groups, group => Assert.Equal(group.Hits.OrderByDescending(hit => hit.Score), group.Hits));
    }

    [Fact]
    public async Task One_long_document_does_not_push_the_others_out()
    {
        var grouped = await Search.SearchGroupedAsync(Corpus, "thu gom rác thải", 3, 1, within: null, CancellationToken.None);

        Assert.Equal(3, grouped.Groups.Count);
        Assert.Equal(Corpus.Index.Search("thu gom rác thải", grouped.Depth).Count(hit => hit.Passage.DocumentId == "dai") - 1, grouped.Groups[0].More);
    }

    [Fact]
    public async Task Groups_are_the_hits_of_the_ungrouped_search()
    {
        var grouped = await Search.SearchGroupedAsync(Corpus, "dọn rác", 3, 1000, within: null, CancellationToken.None);

        var hits = await Search.SearchAsync(Corpus, "dọn rác", grouped.Depth, CancellationToken.None);
        Assert.Equal(hits.GroupBy(hit => hit.Passage.DocumentId).SelectMany(group => group), grouped.Groups.SelectMany(group => group.Hits));
        Assert.All(grouped.Groups, group => Assert.Equal(0, group.More));
    }

    [Fact]
    public async Task Only_documents_of_the_filter_make_groups()
    {
        var grouped = await Search.SearchGroupedAsync(Corpus, "rác", 3, 1, Corpus.Within(new SearchFilter { Documents = ["xa", "khac"] }), CancellationToken.None);

        Assert.Equal(["khac", "xa"], grouped.Groups.Select(group => group.DocumentId).Order(StringComparer.Ordinal));
        Assert.Empty((await Search.SearchGroupedAsync(Corpus, "xyzzy", 3, 1, within: null, CancellationToken.None)).Groups);
    }
}
