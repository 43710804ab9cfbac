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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_kept_segment_is_read_back_as_it_was_in_a_small_index_and_in_a_large_one(bool isLarge)
    {
        var draft = Draft(Documents);
        var path = Path.Combine(_folder, draft.Name);
        draft.WriteTo(path);
        var (kept, read) = (new Segment(SegmentImage.InMemory(draft)), new Segment(SegmentImage.Open(path, isLarge)!));

        Assert.Equal(kept.Documents, read.Documents);
        AssertSame(SearchIndex.Of([kept]), SearchIndex.Of([read]), Seed);
        Assert.Equal(Bytes(draft), Bytes(SegmentMaker.Merged([read])));
        Assert.True(SegmentImage.Verify(path));
    }

    [Fact]
    public void Any_damage_to_a_kept_segment_is_found()
    {
        var draft = Draft(Documents);
        var path = Path.Combine(_folder, draft.Name);
        draft.WriteTo(path);
        var whole = File.ReadAllBytes(path);
        var random = new Random(Seed);
        for (var round = 0; round < 100; round++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(path, damaged);
            Assert.False(SegmentImage.Verify(path), $"round {round}");
        }

        File.WriteAllBytes(path, whole[..random.Next(whole.Length)]);
        Assert.False(SegmentImage.Verify(path));
    }

    [Fact]
    public void A_file_that_is_cut_short_while_it_is_in_use_is_named_as_the_reason()
    {
        var draft = Draft(Documents);
        var path = Path.Combine(_folder, draft.Name);
        draft.WriteTo(path);
        var index = SearchIndex.Of([new Segment(SegmentImage.Open(path)!)]);
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.SetLength(file.Length - 200);
        }

        var error = Assert.Throws<IOException>(() => index.Passages[^1]);
        Assert.Contains("cut short", error.Message, StringComparison.Ordinal);
        Assert.Contains("assistant corpus rebuild", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_with_more_passages_than_a_segment_takes_lose_none_of_their_words()
    {
        const int Most = 100;
        var segments = Drafts(Documents, Most).Select(draft => new Segment(SegmentImage.InMemory(draft))).ToList();
        var index = SearchIndex.Of(segments);

        Assert.True(segments.Count > 1);
        Assert.All(segments, segment => Assert.InRange(segment.Count, 1, Most));
        Assert.Equal(Documents.Select(document => document.Id).Order(StringComparer.Ordinal), index.Passages.Select(passage => passage.DocumentId).Distinct());
        foreach (var document in Documents)
        {
            var joined = index.Passages.Where(passage => passage.DocumentId == document.Id).ToList();
            foreach (var whole in PassageSplitter.Split([document]))
            {
                Assert.Contains(joined, passage => passage.Text.Contains(whole.Text, StringComparison.Ordinal)
                    && passage.Span.Start <= whole.Span.Start && passage.Span.End >= whole.Span.End
                    && whole.Context.Split('\n').All(line => passage.Context.Contains(line, StringComparison.Ordinal)));
            }
        }
    }

    [Fact]
    public void Documents_of_several_segments_stand_in_order_of_their_ids_however_they_are_mixed()
    {
        for (var round = 0; round < 20; round++)
        {
            var random = new Random(Seed + round);
            var parts = Documents.GroupBy(document => random.Next(5) < 3 ? document.Id[0] : random.Next(3)).Select(Segment).ToList();
            var gone = Documents.Where(_ => random.Next(4) == 0).Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
            var index = SearchIndex.Of([.. parts.Select(part => part.Without(document => gone.Contains(document.Id)))]);
            var ids = index.Passages.Select(passage => passage.DocumentId).ToList();

            Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids.Distinct());
            Assert.Equal(Documents.Select(document => document.Id).Except(gone).Order(StringComparer.Ordinal), ids.Distinct());
            Assert.All(index.Passages, (passage, ordinal) => Assert.Equal(ordinal, passage.Ordinal));
        }
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

    private static SegmentDraft Draft(IEnumerable<Document> documents) => Drafts(documents, SegmentBuilder.MostPassages).Single();

    private static IEnumerable<SegmentDraft> Drafts(IEnumerable<Document> documents, int most) => SegmentMaker.Of(
        documents.Select(document => (new DocumentHead(document.Id, 1, document.Source.FileName, document.Source.ContentHash, false), document)), most);

    private static Segment Merged(IReadOnlyList<Segment> segments) => new(SegmentImage.InMemory(SegmentMaker.Merged(segments)));

    private static Segment Segment(IEnumerable<Document> documents) => new(SegmentImage.InMemory(Draft(documents)));

    private static List<(string Form, int Passages)> TextCounts(SearchIndex index) =>
    [
        .. Enumerable.Range(0, index.Vocabulary.Forms.Count)
            .Select(form => (Form: index.Vocabulary.Forms[form].ToString(), Passages: index.Vocabulary.Forms.TextsWith(form)))
            .OrderBy(count => count.Form, StringComparer.Ordinal),
    ];

    private static void AssertSame(SearchIndex one, SearchIndex other, int seed)
    {
        Assert.Equal(one.Passages, other.Passages);
        Assert.Equal(TextCounts(one), TextCounts(other));
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
