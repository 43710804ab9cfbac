using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>What a document says that it does to others. Every document is invented.</summary>
public sealed class RelationTests
{
    [Theory]
    [InlineData("Nghị định này thay thế Nghị định số 11/2013/NĐ-CP ngày 01 tháng 02 năm 2013 của Chính phủ về văn thư.", "Replaces 11/2013/NĐ-CP")]
    [InlineData("Quy định này có hiệu lực kể từ ngày ký, thay thế Quy định số 45-QĐ/TU ngày 05/5/2018 và Quy định số 46-QĐ/TU ngày 06/5/2018.", "Replaces 45-QĐ/TU; Replaces 46-QĐ/TU")]
    [InlineData("Nghị định số 12/2014/NĐ-CP ngày 02 tháng 3 năm 2014 hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.", "Replaces 12/2014/NĐ-CP")]
    [InlineData("Bãi bỏ Quyết định số 77/QĐ-UBND ngày 03/3/2019.", "Repeals 77/QĐ-UBND")]
    [InlineData("Bãi bỏ khoản 7 Điều 15 và Phụ lục I của Nghị định số 28/2015/NĐ-CP.", "Repeals part of 28/2015/NĐ-CP")]
    [InlineData("Các quy định tại Chương III Nghị định số 71/2007/NĐ-CP ngày 03 tháng 5 năm 2007 hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.", "Replaces part of 71/2007/NĐ-CP")]
    [InlineData("Nghị định này sửa đổi, bổ sung một số điều của Nghị định số 33/2016/NĐ-CP.", "Amends 33/2016/NĐ-CP")]
    [InlineData("Nghị định này thay thế Nghị định số 14/2012/NĐ-CP quy định chi tiết Luật số 05/2010/QH12 và Nghị định số 15/2012/NĐ-CP.", "Replaces 14/2012/NĐ-CP")]
    [InlineData("Nghị định này thay thế Nghị định số 14/2012/NĐ-CP; Nghị định số 16/2012/NĐ-CP.", "Replaces 14/2012/NĐ-CP; Replaces 16/2012/NĐ-CP")]
    [InlineData("Thông tư liên tịch này thay thế Thông tư liên tịch số 01/2016/TTLT-BNV-BTC.", "Replaces 01/2016/TTLT-BNV-BTC")]
    [InlineData("Quyết định số 9/QĐ-UBND ngày 04/4/2016 được thay thế bởi Quyết định này.", "Replaces 9/QĐ-UBND")]
    public void A_decree_says_what_it_replaces_amends_and_repeals(string sentence, string relations) =>
        Assert.Equal(relations, Said(Decree(sentence)));

    [Theory]
    [InlineData("Đồng chí phó bí thư thay thế đồng chí bí thư theo Quyết định số 12/QĐ-UBND.")]
    [InlineData("Trường hợp các văn bản dẫn tại Nghị định này được thay thế bằng Nghị định số 99/2030/NĐ-CP thì áp dụng văn bản mới.")]
    [InlineData("Quy định số 66-QĐ/TW đã thay thế Quy định số 31-QĐ/TW.")]
    [InlineData("Chỉ thị số 10-CT/TW đã được thay thế bằng Chỉ thị số 11-CT/TW.")]
    [InlineData("Đề nghị bộ, ngành sửa đổi, bổ sung Nghị định số 12/2014/NĐ-CP.")]
    [InlineData("Nghị định này không thay thế Nghị định số 12/2014/NĐ-CP.")]
    [InlineData("Nghị định này hướng dẫn Nghị định số 13/2015/NĐ-CP, văn bản đã thay thế Nghị định số 12/2014/NĐ-CP.")]
    [InlineData("Bãi bỏ thủ tục đăng ký theo Nghị định số 12/2014/NĐ-CP.")]
    public void What_a_text_tells_asks_or_supposes_is_no_act(string sentence) => Assert.Empty(Said(Decree(sentence)));

    [Fact]
    public void A_plan_that_asks_for_a_change_changes_nothing() =>
        Assert.Empty(Said("Số 15-KH/TU\nBình An, ngày 02 tháng 4 năm 2025\n\nKẾ HOẠCH\nRà soát văn bản\n\n1. Nhiệm vụ\n- Sửa đổi, bổ sung Quy chế số 05-QC/TU.\n- Bãi bỏ Quyết định số 77-QĐ/TU.\n"));

    [Fact]
    public void The_title_of_an_amending_document_says_what_it_amends() =>
        Assert.Equal(
            "Amends 33/2016/NĐ-CP",
            Said("Số: 44/2026/NĐ-CP\nHà Nội, ngày 05 tháng 3 năm 2026\n\nNGHỊ ĐỊNH\nSửa đổi, bổ sung một số điều của Nghị định số 33/2016/NĐ-CP ngày 01 tháng 02 năm 2016 của Chính phủ về văn thư\n\nĐiều 1. Phạm vi\nNghị định quy định về văn thư.\n"));

    [Fact]
    public void A_list_of_documents_that_end_is_read_line_by_line() =>
        Assert.Equal(
            "Replaces 11/2013/NĐ-CP; Replaces 12/2014/NĐ-CP",
            Said(Decree("Các Nghị định sau đây hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành:\na) Nghị định số 11/2013/NĐ-CP ngày 01 tháng 02 năm 2013;\nb) Nghị định số 12/2014/NĐ-CP ngày 02 tháng 3 năm 2014 hướng dẫn Luật số 05/2010/QH12.")));

    [Theory]
    [InlineData("Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026.", "2026-07-01", null)]
    [InlineData("Nghị định này có hiệu lực kể từ ngày ký ban hành.", "2026-03-05", null)]
    [InlineData("Nghị định này có hiệu lực thi hành kể từ ngày 01/7/2026 và được thực hiện đến hết ngày 31/12/2027.", "2026-07-01", "2027-12-31")]
    [InlineData("Quyết định có hiệu lực pháp luật của tòa án.", null, null)]
    [InlineData("Kể từ ngày Nghị định này có hiệu lực thi hành, sổ đã cấp vẫn được sử dụng và có giá trị cho đến hết ngày 31 tháng 12 năm 2027.", null, null)]
    [InlineData("Nghị định này có hiệu lực từ ngày ký ban hành đến hết ngày 31/12/2027.", "2026-03-05", "2027-12-31")]
    public void A_document_says_from_when_and_until_when_it_holds(string sentence, string? from, string? until)
    {
        var document = Shipped.Parse("thu.txt", Decree(sentence));
        Assert.Equal((from, until), (document.EffectiveFrom?.ToString("yyyy-MM-dd", null), document.EffectiveUntil?.ToString("yyyy-MM-dd", null)));
    }

    private static string Decree(string sentence) =>
        "Số: 44/2026/NĐ-CP\nHà Nội, ngày 05 tháng 3 năm 2026\n\nNGHỊ ĐỊNH\nQuy định về công tác văn thư\n\nĐiều 1. Phạm vi\nNghị định quy định về văn thư.\n\nĐiều 2. Hiệu lực thi hành\n1. " + sentence + "\n";

    private static string Said(string text) =>
        string.Join("; ", Shipped.Parse("thu.txt", text).Relations.Select(relation => $"{relation.Kind}{(relation.InPart ? " part of" : "")} {relation.Number}"));
}
