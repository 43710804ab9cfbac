using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Tests.Storage;

public abstract partial class StoreContract
{
    private static readonly string First = new('a', 64);
    private static readonly string Second = new('b', 64);

    [Fact]
    public void A_replaced_text_is_found_by_the_beginning_of_its_hash()
    {
        var reading = new Reading { Method = ReadingMethod.Recognition, DoubtfulWords = [new TextSpan(0, 3)] };
        var old = Version("kh", First, "bản cũ", Morning);
        old = old with { File = old.File with { Reading = reading, Metadata = new DocumentMetadata { Number = "1-KH", Sources = ["x"] } } };
        Documents.SaveDocument(old);
        Documents.SaveDocument(Version("kh", Second, "bản mới", Morning.AddDays(1)));

        var kept = Versions.FindVersion("kh", First[..12])!;
        AssertSame(old, kept.Document);
        Assert.Equal(Morning.AddDays(1), kept.ReplacedAt);
        Assert.Equal([new OldVersion("kh", "kh.txt", First, Morning, Morning.AddDays(1), 9)], Versions.OldVersions("kh"));
        Assert.Null(Versions.FindVersion("kh", Second[..12]));
        Assert.Null(Versions.FindVersion("khac", First[..12]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("aaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaa%")]
    [InlineData("AAAAAAAAAAAA")]
    [InlineData("aaaaaaaaaaab")]
    [InlineData("' or 1 = 1 --")]
    public void What_is_no_beginning_of_a_hash_finds_nothing(string hash)
    {
        Documents.SaveDocument(Version("kh", First, "cũ", Morning));
        Documents.SaveDocument(Version("kh", Second, "mới", Morning));

        Assert.Null(Versions.FindVersion("kh", hash));
    }

    [Fact]
    public void A_removed_document_is_kept_as_an_old_version()
    {
        Documents.SaveDocument(Version("kh", First, "cũ", Morning));
        Documents.RemoveDocument("kh", Morning.AddDays(2));

        Assert.Equal(Morning.AddDays(2), Versions.FindVersion("kh", First)?.ReplacedAt);
        Assert.Empty(Documents.AllDocuments());
    }

    [Fact]
    public void Nothing_is_kept_of_a_document_that_is_removed_for_good()
    {
        Documents.SaveDocument(Version("kh", First, "cũ", Morning));
        Documents.SaveDocument(Version("kh", Second, "mới", Morning));

        Assert.True(Documents.RemoveDocument("kh", null));
        Assert.Empty(Versions.OldVersions());
        Assert.False(Documents.RemoveDocument("kh", null));
    }

    [Fact]
    public void Of_a_document_that_was_removed_before_the_old_versions_can_still_be_removed_for_good()
    {
        Documents.SaveDocument(Version("kh", First, "cũ", Morning));
        Documents.RemoveDocument("kh", Morning);
        var version = Documents.DocumentsVersion();

        Assert.True(Documents.RemoveDocument("kh", null));
        Assert.Empty(Versions.OldVersions());
        Assert.Equal(version, Documents.DocumentsVersion());
    }

    [Fact]
    public void The_same_file_again_makes_no_old_version()
    {
        Documents.SaveDocument(Version("kh", First, "như cũ", Morning));
        Documents.SaveDocument(Version("kh", First, "như cũ", Morning.AddDays(1)));

        Assert.Empty(Versions.OldVersions("kh"));
    }

    [Fact]
    public void A_text_that_comes_back_is_old_no_more()
    {
        foreach (var (hash, day) in new[] { (First, 0), (Second, 1), (First, 2), (Second, 3) })
        {
            Documents.SaveDocument(Version("kh", hash, hash, Morning.AddDays(day)));
        }

        Assert.Equal([(First, Morning.AddDays(3))], Versions.OldVersions("kh").Select(old => (old.ContentHash, old.ReplacedAt)));
    }

    [Fact]
    public void Old_versions_stand_with_the_last_first_and_documents_in_order_of_their_ids()
    {
        foreach (var (id, letter) in new[] { ("b", 'a'), ("a", 'a'), ("b", 'b'), ("a", 'b'), ("b", 'c') })
        {
            Documents.SaveDocument(Version(id, new string(letter, 64), "x", Morning));
        }

        Assert.Equal(["a/a", "b/b", "b/a"], Versions.OldVersions().Select(old => $"{old.DocumentId}/{old.ContentHash[0]}"));
        Assert.Equal(['b', 'a'], Versions.OldVersions("b").Select(old => old.ContentHash[0]));
    }

    [Fact]
    public void Old_versions_that_were_replaced_before_a_day_can_be_forgotten()
    {
        for (var day = 0; day < 4; day++)
        {
            Documents.SaveDocument(Version("kh", new string((char)('a' + day), 64), "x", Morning.AddDays(day)));
        }

        Assert.Equal(2, Versions.ForgetVersions(Morning.AddDays(3)));
        Assert.Equal(['c'], Versions.OldVersions("kh").Select(old => old.ContentHash[0]));
        Assert.Equal('d', Documents.FindDocument("kh")!.File.ContentHash[0]);
    }

    private static StoredDocument Version(string id, string hash, string text, DateTimeOffset at) =>
        new(id, new SourceFile(id + ".txt", text, hash, DocumentMetadata.None), false, at);
}
