using Assistant.Tests.Support;

namespace Assistant.Tests.Formats;

/// <summary>Columns that were set by tabs or blanks instead of a table.</summary>
public sealed class TabbedHeadTests
{
    [Fact]
    public void A_head_set_by_tabs_is_read_column_by_column() => Assert.Equal(
        ["HUYỆN ỦY LAM GIANG", "ĐẢNG ỦY XÃ BÌNH AN", "*", "Số 12-KH/ĐU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Bình An, ngày 05 tháng 6 năm 2026", "KẾ HOẠCH", "1. Mục đích"],
        Lines("HUYỆN ỦY LAM GIANG\tĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG ỦY XÃ BÌNH AN", "\t*", "Số 12-KH/ĐU\t\tBình An, ngày 05 tháng 6 năm 2026", "KẾ HOẠCH", "1.\tMục đích"));

    [Fact]
    public void A_head_set_by_blanks_is_read_column_by_column() => Assert.Equal(
        ["UBND XÃ BÌNH AN", "Số: 7/BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Bình An, ngày tháng 6 năm 2026", "BÁO CÁO"],
        Lines("  UBND XÃ BÌNH AN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "                              Độc lập - Tự do - Hạnh phúc", "Số: 7/BC-UBND         Bình An, ngày      tháng 6 năm 2026", "BÁO CÁO"));

    [Fact]
    public void Number_and_date_on_one_line_are_two_lines() => Assert.Equal(
        ["UBND XÃ BÌNH AN", "Số: 7/BC-UBND", "Bình An, ngày 5 tháng 6 năm 2026", "Số liệu năm 2026 được tính đến ngày 5 tháng 6"],
        Lines("UBND XÃ BÌNH AN", "Số: 7/BC-UBND\tBình An, ngày 5 tháng 6 năm 2026", "Số liệu năm 2026\tđược tính đến ngày 5 tháng 6"));

    [Fact]
    public void A_head_without_number_and_date_takes_no_line_of_the_text() => Assert.Equal(
        ["ĐẢNG ỦY XÃ BÌNH AN", "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐỀ CƯƠNG BÁO CÁO", "I. TÌNH HÌNH", "1. Thuận lợi"],
        Lines("ĐẢNG ỦY XÃ BÌNH AN\tĐẢNG CỘNG SẢN VIỆT NAM", "ĐỀ CƯƠNG BÁO CÁO", "I.\tTÌNH HÌNH", "1.\tThuận lợi"));

    [Fact]
    public void A_signature_set_by_tabs_stands_behind_its_recipients() => Assert.Equal(
        ["Nơi nhận:", "- Như trên;", "- Các thôn;", "- Lưu: VT.", "CHỦ TỊCH", "Phạm Văn Thử", "PHỤ LỤC"],
        Lines("Nơi nhận:\tCHỦ TỊCH", "- Như trên;", "- Các thôn;\t", "- Lưu: VT.\tPhạm Văn Thử", "PHỤ LỤC"));

    [Fact]
    public void Tabs_within_the_text_stay_blanks() =>
        Assert.Equal(["- Chỉ tiêu thứ nhất: 12", "Tổng số 21"], Lines("-\tChỉ tiêu thứ nhất:\t12", "Tổng số\t\t21"));

    private static string[] Lines(params string[] paragraphs) =>
        Docx.Lines(string.Concat(paragraphs.Select(paragraph => $"<w:p>{string.Join("<w:r><w:tab/></w:r>", paragraph.Split('\t').Select(part => Docx.Run(part)))}</w:p>")));
}
