using Assistant.Corpus;
using Assistant.Corpus.Validity;

namespace Assistant.Tests.Corpus;

/// <summary>What became of documents, told from invented texts and an invented catalogue.</summary>
public sealed class ValidityTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly Document First = Decree("11/2013/NĐ-CP", "01 tháng 02 năm 2013", "Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 4 năm 2013.");

    private static readonly Document Second = Decree(
        "12/2020/NĐ-CP", "05 tháng 3 năm 2020", "Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2020, thay thế Nghị định số 11/2013/NĐ-CP ngày 01 tháng 02 năm 2013.");

    [Fact]
    public void A_replaced_document_holds_until_the_new_one_takes_effect()
    {
        var book = Book([First, Second], []);
        Assert.Equal(StandingKind.NotYetInForce, book.StatusOf(First, new DateOnly(2013, 2, 2)).Kind);
        Assert.Equal(StandingKind.InForce, book.StatusOf(First, new DateOnly(2020, 6, 30)).Kind);
        var standing = book.StatusOf(First, new DateOnly(2020, 7, 1));
        Assert.Equal((StandingKind.Replaced, new DateOnly(2020, 7, 1)), (standing.Kind, standing.Day));
        Assert.Equal(Second.Id, Assert.Single(standing.Changes).ByDocumentId);
    }

    [Fact]
    public void A_chain_is_followed_to_what_governs_now()
    {
        var book = Book([], [Known("66-QĐ/TU", 2017, Replaced("80-QĐ/TU", 2021)), Known("80-QĐ/TU", 2021, Replaced("99-QĐ/TU", 2026))]);
        var standing = book.StatusOf(Identity("66-QĐ/TU", 2017), Today);
        Assert.Equal(("80-QĐ/TU", "99-QĐ/TU"), (standing.Changes[0].By.Number, Assert.Single(standing.Current).Number));
        Assert.Equal("80-QĐ/TU", Assert.Single(book.StatusOf(Identity("66-QĐ/TU", 2017), new DateOnly(2023, 1, 1)).Current).Number);
    }

    [Fact]
    public void Documents_that_replace_one_another_in_a_circle_come_to_an_end()
    {
        var book = Book([], [Known("1-QĐ/TU", 0, Replaced("2-QĐ/TU", 0)), Known("2-QĐ/TU", 0, Replaced("1-QĐ/TU", 0))]);
        Assert.Equal(StandingKind.Replaced, book.StatusOf(Identity("1-QĐ/TU", 0), Today).Kind);
    }

    [Fact]
    public void What_nobody_speaks_of_is_unknown_and_not_in_force() =>
        Assert.Equal(StandingKind.Unknown, Book([Second], []).StatusOf(Identity("7-CT/TU", 2020), Today).Kind);

    [Fact]
    public void The_new_document_of_the_same_number_does_not_replace_itself()
    {
        var book = Book([], [Known("01-HD/TU", 2021, Replaced("01-HD/TU", 2026))]);
        Assert.Equal(StandingKind.Replaced, book.StatusOf(Identity("01-HD/TU", 2021), Today).Kind);
        Assert.Equal(StandingKind.Unknown, book.StatusOf(Identity("01-HD/TU", 2026), Today).Kind);
        Assert.Equal([2021, 2026], book.Candidates(DocumentIdentity.Named("01-HD/TU")!).Select(one => one.Date!.Value.Year));
    }

    [Fact]
    public void An_amended_document_holds_with_its_changes()
    {
        var amending = Decree("13/2022/NĐ-CP", "06 tháng 4 năm 2022", "Nghị định này sửa đổi, bổ sung một số điều của Nghị định số 12/2020/NĐ-CP.");
        var standing = Book([Second, amending], []).StatusOf(Second, Today);
        Assert.Equal((StandingKind.Amended, "13/2022/NĐ-CP"), (standing.Kind, standing.Changes[0].By.Number));
    }

    [Fact]
    public void A_document_whose_own_term_is_over_has_ended()
    {
        var pilot = Decree("14/2021/NĐ-CP", "01 tháng 01 năm 2021", "Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2021 và được thực hiện đến hết ngày 31 tháng 12 năm 2022.");
        var book = Book([pilot], []);
        Assert.Equal(StandingKind.InForce, book.StatusOf(pilot, new DateOnly(2022, 12, 31)).Kind);
        Assert.Equal(StandingKind.Ended, book.StatusOf(pilot, new DateOnly(2023, 1, 1)).Kind);
    }

    [Fact]
    public void One_source_alone_is_said_together_with_the_official_text()
    {
        var sure = StandingText.Of(Book([], [Known("66-QĐ/TU", 2017, Replaced("99-QĐ/TU", 2026))]).StatusOf(Identity("66-QĐ/TU", 2017), Today));
        var unsure = StandingText.Of(Book([], [Known("66-QĐ/TU", 2017, Replaced("99-QĐ/TU", 2026) with { Confidence = Confidence.Single })]).StatusOf(Identity("66-QĐ/TU", 2017), Today));
        Assert.DoesNotContain("văn bản chính thức quyết định", sure, StringComparison.Ordinal);
        Assert.Contains("văn bản chính thức quyết định", unsure, StringComparison.Ordinal);
    }

    private static ValidityBook Book(Document[] documents, KnownDocument[] known) => new([.. documents.Select(DocumentCard.Of)], known);

    private static Document Decree(string number, string day, string sentence) => Shipped.Parse(
        number.Replace('/', '-') + ".txt",
        $"Số: {number}\nHà Nội, ngày {day}\n\nNGHỊ ĐỊNH\nQuy định về công tác văn thư\n\nĐiều 1. Phạm vi\nNghị định quy định về văn thư.\n\nĐiều 2. Hiệu lực thi hành\n1. {sentence}\n");

    private static DocumentIdentity Identity(string number, int year) => new(number, "Quy định", year == 0 ? null : new DateOnly(year, 2, 3), "");

    private static KnownDocument Known(string number, int year, KnownChange change) => new(Identity(number, year), "", [change]);

    private static KnownChange Replaced(string by, int year) => new(RelationKind.Replaces, Identity(by, year), null, Formal: true, Confidence.Agreed, "nguồn giả định");
}
