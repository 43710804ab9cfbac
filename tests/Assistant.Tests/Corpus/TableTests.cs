using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>What stands around a cell: column names from one to three header rows, unit, period, group, caption.</summary>
public sealed class TableTests
{
    private static readonly Table Investments = Shipped.Sample("to-trinh.txt").Tables[0];

    [Fact]
    public void Three_header_rows_and_a_row_of_numbers_name_the_columns()
    {
        Assert.Equal(4, Investments.Header.Count);
        Assert.Equal(
            ["STT", "Tên dự án", "Kế hoạch vốn – Tổng số", "Kế hoạch vốn – Trong đó – Ngân sách tỉnh", "Kế hoạch vốn – Trong đó – Ngân sách xã", "Ghi chú"],
            Enumerable.Range(0, 6).Select(Investments.ColumnName));
    }

    [Fact]
    public void The_unit_above_a_table_counts_for_its_figures()
    {
        Assert.Equal("Triệu đồng", Investments.Unit);
        Assert.Equal(["", "", "Triệu đồng", "Triệu đồng", "Triệu đồng", ""], Enumerable.Range(0, 6).Select(Investments.UnitOf));
        Assert.Equal("PHỤ LỤC I DANH MỤC DỰ ÁN ĐẦU TƯ NĂM 2027", Investments.Caption);
    }

    [Fact]
    public void A_unit_in_the_name_of_a_column_is_that_columns_own()
    {
        var members = Shipped.Sample("bao-cao-nam.txt").Tables[0];
        Assert.Equal(["", "người", "%"], Enumerable.Range(0, 3).Select(members.UnitOf));
    }

    [Fact]
    public void Periods_come_from_the_column_or_the_caption()
    {
        var people = Shipped.Sample("to-trinh.txt").Tables[1];
        Assert.Equal(["", "Năm 2025", "Năm 2026"], [people.PeriodOf(1), people.PeriodOf(2), people.PeriodOf(3)]);
        Assert.Equal("NĂM 2027", Investments.PeriodOf(2));
    }

    [Fact]
    public void Rows_know_their_group_and_totals_are_none()
    {
        Assert.Equal(["", "Giao thông", "Giao thông", "", "Thủy lợi", ""], Investments.Rows.Select(row => row.Group));
        Assert.Equal([false, false, false, false, false, true], Investments.Rows.Select(row => row.IsTotal));
    }

    [Fact]
    public void Years_below_a_wide_cell_are_column_names_not_figures()
    {
        var table = Shipped.Parse("b.txt", "BÁO CÁO\nlớp\n\nNội dung\tSố lớp\t\tSố người\t\n\t2023\t2024\t2023\t2024\nKỹ năng\t9\t14\t720\t1.105\n").Tables[0];
        Assert.Equal("Số người – 2024", table.ColumnName(4));
        Assert.Equal("2024", table.PeriodOf(4));
        Assert.Single(table.Rows);
    }

    [Fact]
    public void A_numbered_name_right_above_a_table_is_its_caption()
    {
        var table = Shipped.Parse("b.txt", "BÁO CÁO\nlớp\n\nI. KẾT QUẢ\nBảng 1. Số lớp đã mở (ĐVT: lớp)\nXã\tSố lớp\nĐông\t9\nTây\t3\n").Tables[0];
        Assert.Equal(("Bảng 1. Số lớp đã mở", "lớp"), (table.Caption, table.UnitOf(1)));
    }
}
