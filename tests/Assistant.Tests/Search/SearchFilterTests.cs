using Assistant.Corpus;
using Assistant.Search;
using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Tests.Search;

public sealed class SearchFilterTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Of(
    [
        Document("nd-cu", "12/2014/NĐ-CP", "Nghị định", new DateOnly(2014, 3, 1), "Chính phủ", "Sổ sách kế toán của hợp tác xã."),
        Document("nd-moi", "15/2021/NĐ-CP", "Nghị định", new DateOnly(2021, 5, 2), "Chính phủ", "Sổ sách kế toán điện tử.", "Nghị định này thay thế Nghị định số 12/2014/NĐ-CP ngày 01/3/2014."),
        Document("qd-tinh", "07/2021/QĐ-UBND", "Quyết định", new DateOnly(2021, 8, 9), "Ủy ban nhân dân tỉnh An Bình", "Kế toán trưởng giữ sổ sách."),
        Document("quy-dinh", "9-QĐ/TU", "Quy định", new DateOnly(2020, 1, 7), "Ban Thường vụ Tỉnh ủy An Bình", "Sổ sách của chi bộ."),
        Document("khong-ro", "", "", null, "", "Sổ sách không rõ của ai."),
    ]);

    [Theory]
    [InlineData("nd-cu nd-moi", "nghị định")]
    [InlineData("nd-cu nd-moi", "NĐ")]
    [InlineData("nd-cu nd-moi", "nd")]
    [InlineData("qd-tinh quy-dinh", "QĐ")]
    [InlineData("quy-dinh", "QUY ĐỊNH")]
    [InlineData("nd-cu nd-moi quy-dinh", "quy dinh", "Nghị  định ")]
    [InlineData("", "Thông tư")]
    public void A_type_may_be_named_as_people_name_it(string expected, params string[] types) =>
        Assert.Equal(expected, Found(new SearchFilter { Types = types }));

    [Theory]
    [InlineData("nd-cu nd-moi", "chính phủ")]
    [InlineData("nd-cu nd-moi", "chinh phu")]
    [InlineData("qd-tinh", "UBND tỉnh")]
    [InlineData("qd-tinh quy-dinh", "An Bình")]
    [InlineData("quy-dinh", "BTV Tỉnh ủy")]
    [InlineData("quy-dinh", "BTV Tỉnh uỷ An Bình")]
    [InlineData("qd-tinh quy-dinh", "Bình")]
    [InlineData("", "Bìn")]
    [InlineData("", "xã")]
    [InlineData("", "")]
    public void An_issuer_may_be_named_in_short(string expected, string issuer) =>
        Assert.Equal(expected, Found(new SearchFilter { Issuers = [issuer] }));

    [Fact]
    public void Years_are_those_of_the_documents_dates()
    {
        Assert.Equal("nd-moi qd-tinh", Found(new SearchFilter { Years = [2021] }));
        Assert.Equal("nd-cu nd-moi qd-tinh", Found(new SearchFilter { Years = [2021, 2014] }));
        Assert.Equal("", Found(new SearchFilter { Years = [0, 1999] }));
    }

    [Fact]
    public void A_document_is_named_by_its_id_or_its_number()
    {
        Assert.Equal("qd-tinh", Found(new SearchFilter { Documents = ["qd-tinh"] }));
        Assert.Equal("quy-dinh", Found(new SearchFilter { Documents = ["09-qd/tu"] }));
        Assert.Equal("khong-ro nd-cu", Found(new SearchFilter { Documents = ["khong-ro", "12/2014/NĐ-CP"] }));
        Assert.Equal("", Found(new SearchFilter { Documents = [""] }));
    }

    [Fact]
    public void What_was_replaced_by_then_is_left_out_and_what_nobody_speaks_of_stays()
    {
        Assert.Equal("khong-ro nd-moi qd-tinh quy-dinh", Found(new SearchFilter { ValidOn = Day }));
        Assert.Contains("nd-cu", Found(new SearchFilter { ValidOn = new DateOnly(2019, 1, 1) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_of_different_kinds_must_all_be_met() =>
        Assert.Equal("nd-moi", Found(new SearchFilter { Types = ["NĐ", "QĐ"], Years = [2021], Issuers = ["Chính phủ"], ValidOn = Day }));

    [Fact]
    public void A_filter_that_asks_for_nothing_searches_everything() => Assert.Null(Corpus.Within(SearchFilter.None));

    [Fact]
    public void Within_documents_exactly_those_hits_are_found_that_are_theirs()
    {
        var documents = Many();
        foreach (var index in (SearchIndex[])[SearchIndex.Of([Segment(documents)]), SearchIndex.Of([Segment([.. documents.Take(9)]), Segment([.. documents.Skip(9)])])])
        {
            for (var seed = 1; seed <= 30; seed++)
            {
                var random = new Random(seed);
                var kept = documents.Select(document => document.Id).Where(_ => random.Next(3) == 0).ToHashSet(StringComparer.Ordinal);
                var within = index.Within(kept);
                var query = Question(documents, random);

                var all = Among(index, kept, index.RankPlain(query, index.Passages.Count)).ToList();

                Assert.True(all.SequenceEqual(index.RankPlain(query, index.Passages.Count, within)), $"seed {seed}");
                Assert.True(all.Take(3).SequenceEqual(index.RankPlain(query, 3, within)), $"seed {seed}: the best three");
                Assert.True(
                    Among(index, kept, index.Rank(query, RankingWeights.Usual, index.Passages.Count)).Select(one => one.Ordinal).Order()
                        .SequenceEqual(index.Rank(query, RankingWeights.Usual, index.Passages.Count, within).Select(one => one.Ordinal).Order()),
                    $"seed {seed}: with all factors");
            }
        }
    }

    [Fact]
    public void The_best_of_a_document_is_found_though_hundreds_elsewhere_are_better()
    {
        var better = Made.Document("nhieu", ["KẾ HOẠCH", .. Enumerable.Range(1, 400).Select(i => $"Thu gom rác thải lần {i}.")]);
        var worse = Made.Document("it", "THÔNG BÁO", "Việc thu gom củi khô ở rừng phòng hộ do các hộ dân ở gần đó tự làm lấy, không ai cấm.", "Rác.");
        var corpus = CorpusSnapshot.Of([better, worse]);

        var hits = corpus.Index.Search("thu gom rác thải", 1, corpus.Within(new SearchFilter { Documents = ["it"] }));

        Assert.Equal("it", Assert.Single(hits).Passage.DocumentId);
        Assert.Equal(2, corpus.Index.Search("thu gom rác thải", 500, corpus.Within(new SearchFilter { Documents = ["it"] })).Count(hit => hit.Passage.DocumentId == "it"));
    }

    [Fact]
    public void Removed_documents_stay_removed_within_a_scope()
    {
        var documents = Many();
        var index = SearchIndex.Of([Segment(documents).Without(document => document.Id == documents[3].Id)]);
        var within = index.Within([documents[3].Id, documents[4].Id]);

        Assert.All(index.Search("họp chi bộ", 50, within), hit => Assert.Equal(documents[4].Id, hit.Passage.DocumentId));
        Assert.All(index.Passages, passage => Assert.Equal(passage.DocumentId == documents[4].Id, within.Holds(passage.Ordinal)));
    }

    [Fact]
    public void A_scope_of_another_index_is_refused() =>
        Assert.Throws<ArgumentException>(() => Made.Index("Hội nghị.").Search("hội nghị", 1, Made.Index("Hội nghị.").Within(["doc"])));

    [Fact]
    public void The_shares_of_an_explanation_add_up_within_a_scope_and_far_down_the_list()
    {
        var documents = Many();
        var index = SearchIndex.Of([Segment(documents)]);
        for (var seed = 1; seed <= 10; seed++)
        {
            var random = new Random(seed);
            var within = index.Within(documents.Select(document => document.Id).Where(_ => random.Next(2) == 0));
            var query = Question(documents, random);
            foreach (var hit in index.Search(query, 100, within).Where((_, rank) => rank % 11 == 0))
            {
                Assert.Equal(hit.Score, index.Explain(query, hit.Passage, 100, within).Sum(share => share.Score), 1e-3 * Math.Max(1, hit.Score));
            }
        }
    }

    private static string Found(SearchFilter filter) => string.Join(
        ' ', Corpus.Index.Search("sổ sách", 100, Corpus.Within(filter)).Select(hit => hit.Passage.DocumentId).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<RankedPassage> Among(SearchIndex index, HashSet<string> documents, IEnumerable<RankedPassage> ranked) =>
        ranked.Where(one => documents.Contains(index.Passages[one.Ordinal].DocumentId));

    private static string Question(List<Document> documents, Random random)
    {
        var words = Syllables.Of(documents[random.Next(documents.Count)].Text);
        var start = random.Next(Math.Max(1, words.Count - 4));
        return string.Join(' ', words.Skip(start).Take(4).Select(token => token.Key));
    }

    private static List<Document> Many() =>
    [
        .. Made.Shipped.Documents
            .Concat(Enumerable.Range(1, 15).Select(i => Made.Document(
                $"thong-bao-{i:00}", "THÔNG BÁO", $"Họp chi bộ lần {i} vào ngày {i}/5/2021.", "Nghỉ lễ hai ngày.", $"Kết nạp {i} đảng viên mới.")))
            .OrderBy(document => document.Id, StringComparer.Ordinal),
    ];

    private static Segment Segment(IEnumerable<Document> documents) => new(SegmentImage.InMemory(SegmentMaker.Of(
        documents.Select(document => (new DocumentHead(document.Id, 1, document.Id + ".txt", document.Source.ContentHash, Shipped: false), document))).Single()));

    private static Document Document(string id, string number, string type, DateOnly? date, string issuer, params string[] lines) => DocumentParser.Parse(
        Made.File(id + ".txt", string.Join("\n\n", lines)) with { Metadata = new DocumentMetadata { Id = id, Number = number, Type = type, Date = date, Issuer = issuer, Kind = DocumentKind.Official } });
}
