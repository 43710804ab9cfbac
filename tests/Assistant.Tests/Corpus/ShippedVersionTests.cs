using Assistant.Corpus;
using Assistant.Tests.Support;

namespace Assistant.Tests.Corpus;

/// <summary>What remains of the documents that the program ships when they change.</summary>
public sealed class ShippedVersionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    private readonly InMemoryStore _store = new();
    private readonly Ingest _ingest;

    public ShippedVersionTests() => _ingest = new Ingest(_store);

    [Fact]
    public void What_is_replaced_or_shipped_no_more_is_kept_for_old_citations()
    {
        _ingest.BringUpToDate([File("a", 'a', ""), File("b", 'a', "")], Now);
        _ingest.BringUpToDate([File("a", 'b', "")], Now.AddDays(1));

        Assert.Equal([("a", Now.AddDays(1)), ("b", Now.AddDays(1))], _store.OldVersions().Select(old => (old.DocumentId, old.ReplacedAt)));
    }

    [Fact]
    public void Nothing_is_kept_of_a_classified_document_once_the_machine_may_no_longer_hold_it()
    {
        _ingest.BringUpToDate([File("a", 'a', ""), File("b", 'a', "MẬT")], Now, Secrecy.Secret);
        Assert.Equal(2, _store.AllDocuments().Count);

        var refused = _ingest.BringUpToDate([File("a", 'a', ""), File("b", 'a', "MẬT")], Now.AddDays(1));

        Assert.Equal("b", Assert.Single(refused).Id);
        Assert.Equal("a", Assert.Single(_store.AllDocuments()).Id);
        Assert.Empty(_store.OldVersions());
    }

    private static SourceFile File(string id, char hash, string mark) => new(
        id + ".txt",
        $"ĐẢNG ỦY XÃ BÌNH AN\n{mark}\nSố 7-KH/ĐU\n\nKẾ HOẠCH\ntrồng cây đầu xuân\n\n1. Mục đích\nPhủ xanh đất trống.\n",
        new string(hash, 64),
        DocumentMetadata.None);
}
