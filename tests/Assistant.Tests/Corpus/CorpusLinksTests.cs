using Assistant.Corpus;
using Assistant.Corpus.References;

namespace Assistant.Tests.Corpus;

public sealed class CorpusLinksTests
{
    [Fact]
    public void A_citation_leads_to_the_document_of_its_number_and_day()
    {
        var (old, now) = (Directive("cu", "04 tháng 02 năm 2015"), Directive("moi", "23 tháng 7 năm 2025"));
        var plan = Plan("Thực hiện Chỉ thị số 50-CT/TU ngày 23/7/2025.");
        Assert.Equal(["moi"], Links(plan, old, now));
    }

    [Fact]
    public void A_number_alone_leads_to_a_document_only_when_just_one_bears_it()
    {
        var (old, now) = (Directive("cu", "04 tháng 02 năm 2015"), Directive("moi", "23 tháng 7 năm 2025"));
        var plan = Plan("Thực hiện Chỉ thị số 50-CT/TU.");
        Assert.Equal(["moi"], Links(plan, now));
        var linked = Assert.Single(new CorpusLinks([plan, old, now]).Of(plan));
        Assert.Null(linked.DocumentId);
        Assert.Equal(["cu", "moi"], linked.Ambiguous);
    }

    [Fact]
    public void Another_day_is_another_document()
    {
        var plan = Plan("Thực hiện Chỉ thị số 50-CT/TU ngày 01/01/2020.");
        var missing = Assert.Single(new CorpusLinks([plan, Directive("moi", "23 tháng 7 năm 2025")]).Missing());
        Assert.Equal(("50-CT/TU", new DateOnly(2020, 1, 1)), (missing.Number, missing.Date!.Value));
        Assert.Equal(["ke-hoach"], missing.CitedBy);
    }

    [Fact]
    public void What_several_documents_cite_is_missing_once()
    {
        var (one, two) = (Plan("Theo Chỉ thị số 08-CT/TU."), Plan("Theo Chỉ thị số 08-CT/TU ngày 02/3/2024 của Tỉnh ủy.") with { Id = "khac" });
        var missing = Assert.Single(new CorpusLinks([one, two]).Missing());
        Assert.Equal((new DateOnly(2024, 3, 2), "Tỉnh ủy"), (missing.Date!.Value, missing.Issuer));
        Assert.Equal(["ke-hoach", "khac"], missing.CitedBy);
    }

    [Fact]
    public void A_law_is_found_by_its_name()
    {
        var law = Shipped.Parse("luat.txt", "Luật số: 90/2024/QH15\nHà Nội, ngày 18 tháng 01 năm 2024\n\nLUẬT\nLưu trữ xã\n\nĐiều 1. Phạm vi\nLuật này quy định về lưu trữ.\n");
        Assert.Equal(["luat"], Links(Plan("Căn cứ Luật Lưu trữ xã năm 2024."), law));
        Assert.Equal([null], Links(Plan("Căn cứ Luật Lưu trữ xã năm 2011."), law));
    }

    [Fact]
    public void Its_own_number_leads_to_itself_and_is_not_missing()
    {
        var directive = Directive("moi", "23 tháng 7 năm 2025");
        Assert.Empty(new CorpusLinks([directive]).Missing());
    }

    private static IEnumerable<string?> Links(Document plan, params Document[] others) => new CorpusLinks([plan, .. others]).Of(plan).Select(linked => linked.DocumentId);

    private static Document Plan(string sentence) => Shipped.Parse("ke-hoach.txt", "KẾ HOẠCH\nRà soát văn bản\n\n1. " + sentence + "\n");

    private static Document Directive(string id, string day) => Shipped.Parse(
        id + ".txt", $"TỈNH ỦY SÔNG LAM\nSố 50-CT/TU\nSông Lam, ngày {day}\n\nCHỈ THỊ\nvề sinh hoạt chi bộ\n\n1. Chi bộ họp mỗi tháng một lần.\n");
}
