using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>Tables of plain text whose columns are set with spaces, and what only looks like one.</summary>
public sealed class SpacedTableTests
{
    private const string Start = "BÁO CÁO\nkết quả trồng cây đầu năm\n\nUỷ ban nhân dân xã báo cáo như sau:\n\n";

    [Fact]
    public void Two_header_rows_stand_over_narrow_columns_of_figures()
    {
        var table = Only("""
            TT   Thôn          Cây bóng mát          Cây ăn quả            Ghi chú
                               Kế hoạch   Đã trồng   Kế hoạch   Đã trồng
            1    Thôn Thượng   1.200      1.150      300        310
            2    Thôn Hạ       800        800        250        240        Trồng lại
                 Tổng cộng     2.000      1.950      550        550
            """);
        Assert.Equal(2, table.Header.Count);
        Assert.Equal("Cây ăn quả – Đã trồng", table.ColumnName(5));
        Assert.Equal(["2", "Thôn Hạ", "800", "800", "250", "240", "Trồng lại"], table.Rows[1].Cells);
        Assert.True(table.Rows[2].IsTotal);
        Assert.Equal("1.950", table.Rows[2].Cells[3]);
    }

    [Fact]
    public void Words_wrapped_inside_their_columns_are_one_cell()
    {
        var document = Parse("""
            STT  Nội dung công việc          Cơ quan chủ trì      Thời gian
            ---  --------------------------  -------------------  ----------
            1    Rà soát diện tích đất       Ban Quản lý rừng     Trước ngày
                 trống, lập danh sách hộ     phòng hộ xã          15/3/2026
                 nhận cây giống
            2    Phát động Tết trồng cây     Mặt trận Tổ quốc xã  Quý I/2026
            """);
        var table = Assert.Single(document.Tables);
        Assert.Equal(2, table.Rows.Count);
        Assert.Equal(["1", "Rà soát diện tích đất trống, lập danh sách hộ nhận cây giống", "Ban Quản lý rừng phòng hộ xã", "Trước ngày 15/3/2026"], table.Rows[0].Cells);
        Assert.Equal(["Rà soát diện tích đất", "trống, lập danh sách hộ", "nhận cây giống"], table.Rows[0].Pieces[1].Select(piece => piece.In(document.Text)));
    }

    [Fact]
    public void A_task_of_a_wrapped_row_knows_where_its_limit_stands()
    {
        var document = Shipped.Parse("k.txt", """
            KẾ HOẠCH
            trồng cây đầu năm 2026

            Uỷ ban nhân dân xã giao việc như sau:

            STT  Nội dung công việc       Cơ quan chủ trì     Thời hạn
            1    Rà soát diện tích đất    Ban Quản lý rừng    Trước ngày
                 trống                    phòng hộ xã         15/3/2026
            2    Phát động Tết trồng cây  Mặt trận Tổ quốc    Quý I/2026
            """);
        Laws.All(document);
        Assert.Equal("Ban Quản lý rừng phòng hộ xã", document.Tasks[0].Who);
        Assert.StartsWith("Trước ngày", document.Tasks[0].Limit.In(document.Text), StringComparison.Ordinal);
        Assert.EndsWith("15/3/2026", document.Tasks[0].Limit.In(document.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_a_column_may_be_wrapped_too()
    {
        var table = Only("""
            Thôn      Số hộ      Tỷ lệ hộ
                      tham gia   (%)
            Thượng    120        85,5
            Hạ        98         79
            Trung     143        91
            """);
        Assert.Equal(["Thôn", "Số hộ tham gia", "Tỷ lệ hộ (%)"], Enumerable.Range(0, 3).Select(table.ColumnName));
        Assert.Equal(3, table.Rows.Count);
    }

    [Fact]
    public void Text_right_below_a_table_is_not_its_row()
    {
        var document = Parse("""
            TT   Thôn      Số cây
            1    Thượng    120
            2    Hạ        98
            Các thôn còn lại sẽ trồng bổ sung vào vụ thu theo chỉ tiêu đã được giao từ đầu năm.
            """);
        Assert.Equal(2, Assert.Single(document.Tables).Rows.Count);
        Assert.Contains(document.Blocks, block => block.Kind == BlockKind.Paragraph && block.Text.StartsWith("Các thôn còn lại", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Trong  quý, các  thôn đã  tổ chức trồng\ncây đúng  thời vụ,  chăm  sóc cây  giống\nvà  bảo vệ  rừng theo  kế hoạch  của xã.")]
    [InlineData("Thôn Thượng trồng được 120 cây.  Thôn Hạ trồng\nđược 98 cây.  Thôn Trung trồng được 143 cây và\nđã nghiệm thu.  Các thôn khác đang làm.")]
    [InlineData("- Thôn Thượng      120 cây     đạt 98%\n- Thôn Hạ          98 cây      đạt 79%\n- Thôn Trung       143 cây     đạt 91%")]
    [InlineData("Địa chỉ: Thôn Thượng    Điện thoại: 0200 111    Thư: xa@vi-du.vn\nTrụ sở: Thôn Hạ         Điện thoại: 0200 112    Fax: 0200 113")]
    [InlineData("NGƯỜI LẬP BIỂU          THƯ KÝ                CHỦ TỊCH\n(Đã ký)                 (Đã ký)               (Đã ký)\nLê Văn Mẫu              Trần Thị Thử          Phạm Văn Ví")]
    [InlineData("Họ và tên          Lê Văn Mẫu\nNăm sinh           1970\nQuê quán           Thôn Hạ")]
    public void What_only_stands_apart_is_no_table(string lines)
    {
        Assert.Empty(Parse(lines).Tables);
    }

    private static Table Only(string lines) => Assert.Single(Parse(lines).Tables);

    private static Document Parse(string lines)
    {
        var document = Shipped.Parse("b.txt", Start + lines + "\n");
        Laws.All(document);
        return document;
    }
}
