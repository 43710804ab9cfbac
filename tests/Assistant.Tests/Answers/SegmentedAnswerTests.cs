using Assistant.Answers;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Host.Evaluation;
using Assistant.Search;
using Assistant.Search.Segments;
using Assistant.Tests.Support;

namespace Assistant.Tests.Answers;

/// <summary>How the index happens to be cut into segments is nobody's business.</summary>
public sealed class SegmentedAnswerTests
{
    private const int EveryWhich = 4;

    private static readonly InMemoryStore Kept = new();
    private static readonly IReadOnlyList<(DocumentHead Head, Document Document)> Shipped = Store();

    [Fact]
    public void Answers_are_the_same_however_the_index_is_split()
    {
        var whole = Snapshot([Segment(Shipped)]);
        var single = Snapshot([.. Shipped.Select(one => Segment([one]))]);
        var gone = (Shipped[0].Head with { Id = "van-ban-da-xoa" }, Shipped[0].Document);
        var masked = Snapshot([Segment([.. Shipped.Take(3), gone]).Without(document => document.Id == gone.Item1.Id), Segment(Shipped.Skip(3))]);
        var answerer = new Answerer();
        foreach (var question in Questions())
        {
            var expected = answerer.Answer(new Question(question), whole);
            foreach (var other in (CorpusSnapshot[])[single, masked])
            {
                var answer = answerer.Answer(new Question(question), other);
                Assert.True(expected.Text == answer.Text, $"{question}\n{expected.Text}\n---\n{answer.Text}");
                Assert.Equal(expected.Citations, answer.Citations);
            }
        }
    }

    [Fact]
    public void Who_the_documents_are_is_known_from_the_index_alone()
    {
        var read = Snapshot([Segment(Shipped.Take(2)), Segment(Shipped.Skip(2))]).Cards;

        Assert.Equal(
            Shipped.Select(one => (one.Document.Id, one.Document.Number, one.Document.Title, one.Document.Relations.Count)).OrderBy(one => one.Id, StringComparer.Ordinal),
            read.Select(card => (card.Id, card.Identity.Number, card.Title, card.Relations.Count)));
    }

    private static IEnumerable<string> Questions() => GoldFile.Read(File.ReadLines(Repository.Folder("tests/gold/blind.jsonl"))).Questions
        .Where((_, at) => at % EveryWhich == 0).Select(question => question.Question);

    private static IReadOnlyList<(DocumentHead Head, Document Document)> Store()
    {
        var files = Catalog.Load(Repository.Folder("corpus")).Files;
        var documents = files.Select(DocumentParser.Parse).ToList();
        var heads = Kept.SaveDocuments([.. files.Zip(documents, (file, document) => new StoredDocument(document.Id, file, Shipped: true, DateTimeOffset.UnixEpoch))]);
        return [.. heads.Zip(documents)];
    }

    private static Segment Segment(IEnumerable<(DocumentHead Head, Document Document)> documents) =>
        new(SegmentImage.InMemory(SegmentMaker.Of(documents).Single()));

    private static CorpusSnapshot Snapshot(IReadOnlyList<Segment> segments) =>
        CorpusSnapshot.Of(1, new DocumentShelf([.. Shipped.Select(one => one.Head).OrderBy(head => head.Id, StringComparer.Ordinal)], new DocumentCache(Kept)), SearchIndex.Of(segments), []);
}
