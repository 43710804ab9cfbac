using Assistant.Corpus;
using Assistant.Search;
using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Tests.Search;

/// <summary>The law of segments: however the documents are shared out, what is found is what one index finds.</summary>
public sealed class SegmentTests : IDisposable
{
    private const int Seed = 20261120;

    private static readonly IReadOnlyList<Document> Documents =
    [
        .. Made.Shipped.Documents,
        .. Enumerable.Range(1, 12).Select(i => Made.Document(
            $"thong-bao-{i:00}", "THÔNG BÁO", $"Họp chi bộ lần {i} vào ngày {i}/5/2021.", "Nghỉ lễ hai ngày.", $"Kết nạp {i} đảng viên mới.")),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-segments-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Any_split_into_segments_ranks_and_scores_as_one_index()
    {
        var whole = SearchIndex.Of([Segment(Documents)]);
        for (var round = 0; round < 6; round++)
        {
            var random = new Random(Seed + round);
            var parts = SearchIndex.Of([.. Documents.GroupBy(_ => random.Next(1 + round)).Select(Segment)]);
            AssertSame(whole, parts, Seed + round);
        }
    }

    [Fact]
    public void A_document_taken_out_of_a_segment_leaves_no_trace_in_the_scores()
    {
        var random = new Random(Seed);
        var kept = Documents.Where(_ => random.Next(3) > 0).ToList();
        var ids = kept.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var masked = Segment(Documents).Without(document => !ids.Contains(document.Id));

        AssertSame(SearchIndex.Of([Segment(kept)]), SearchIndex.Of([masked]), Seed);
        AssertSame(SearchIndex.Of([Segment(kept)]), SearchIndex.Of([Merged([masked])]), Seed);
    }

    [Fact]
    public void Merged_segments_find_what_they_found_apart()
    {
        var random = new Random(Seed);
        var parts = Documents.GroupBy(_ => random.Next(4)).Select(Segment).ToList();

        AssertSame(SearchIndex.Of(parts), SearchIndex.Of([Merged(parts)]), Seed);
    }

    [Fact]
    public void A_kept_segment_is_read_back_as_it_was()
    {
        var draft = Draft(Documents);
        var path = Path.Combine(_folder, draft.Name);
        draft.WriteTo(path);
        var (kept, read) = (new Segment(SegmentImage.InMemory(draft)), new Segment(SegmentImage.Open(path)!));

        Assert.Equal(kept.Documents, read.Documents);
        AssertSame(SearchIndex.Of([kept]), SearchIndex.Of([read]), Seed);
        Assert.True(SegmentImage.Verify(path));
    }

    [Fact]
    public void The_same_documents_make_the_same_bytes_however_they_came_together()
    {
        var random = new Random(Seed);
        var parts = Documents.GroupBy(_ => random.Next(4)).Select(Segment).ToList();
        var whole = Bytes(Draft(Documents));

        Assert.Equal(whole, Bytes(Draft(Documents.Reverse())));
        Assert.Equal(whole, Bytes(SegmentMaker.Merged(parts)));
        Assert.Equal(whole, Bytes(SegmentMaker.Merged([Segment([.. Documents, Made.Document("tam", "Một tờ tạm.")]).Without(document => document.Id == "tam")])));
    }

    private static byte[] Bytes(SegmentDraft draft)
    {
        using var stream = new MemoryStream();
        draft.WriteTo(stream);
        return stream.ToArray();
    }

    private static SegmentDraft Draft(IEnumerable<Document> documents) =>
        SegmentMaker.Of(documents.Select(document => (new DocumentHead(document.Id, 1, document.Source.FileName, document.Source.ContentHash, false), document)));

    private static Segment Merged(IReadOnlyList<Segment> segments) => new(SegmentImage.InMemory(SegmentMaker.Merged(segments)));

    private static Segment Segment(IEnumerable<Document> documents) => new(SegmentImage.InMemory(Draft(documents)));

    private static void AssertSame(SearchIndex one, SearchIndex other, int seed)
    {
        Assert.Equal(one.Passages, other.Passages);
        var random = new Random(seed);
        for (var i = 0; i < 60; i++)
        {
            var words = Syllables.Of(one.Passages[random.Next(one.Passages.Count)].Text).Take(1 + random.Next(8)).Select(token => token.Key);
            var question = string.Join(' ', words);
            question = i % 3 == 0 ? Diacritics.Fold(question) : question;
            var hits = one.Search(question, 20);
            Assert.True(hits.SequenceEqual(other.Search(question, 20)), $"seed {seed}: {question}");
            if (hits.Count > 0)
            {
                Assert.Equal(one.Explain(question, hits[0].Passage), other.Explain(question, hits[0].Passage));
            }
        }
    }
}
