using Assistant.Text;

namespace Assistant.Tests.Text;

public sealed class DocumentSymbolsTests
{
    [Theory]
    [InlineData("Kế hoạch số 34-KH/TU ngày", "34-KH/TU")]
    [InlineData("Số 196 -BC/ĐUK", "196-BC/ĐUK")]
    [InlineData("Hướng dẫn số 35-HĐ/BTCTW.", "35-HD/BTCTW")]
    [InlineData("13-CTr/ĐUK", "13-CTr/ĐUK")]
    [InlineData("huong dan 12-hd/btctw", "12-HD/BTCTW")]
    [InlineData("quy định 28-qđ/tu", "28-QĐ/TU")]
    [InlineData("Nghị quyết 653/2019/UBTVQH14 ngày 12/3/2019", "653/2019/UBTVQH14")]
    [InlineData("Nghị định 30/2020/NĐ-CP", "30/2020/NĐ-CP")]
    [InlineData("Quyết định 1989/QĐ-BGDĐT", "1989/QĐ-BGDĐT")]
    [InlineData("Quy chế 05-QC/BTCTU-BNCTU", "05-QC/BTCTU-BNCTU")]
    public void Symbols_are_found_however_they_are_typed(string text, string number) =>
        Assert.Equal(number, Assert.Single(DocumentSymbols.Find(text)).Number);

    [Theory]
    [InlineData("trước ngày 30/4/2021")]
    [InlineData("nhiệm kỳ 2020-2025")]
    [InlineData("đạt 3-5 đảng viên")]
    [InlineData("Số      -BC/ĐUK")]
    [InlineData("điểm 2 mục 3/TU")]
    public void What_only_resembles_a_symbol_is_none(string text) => Assert.Empty(DocumentSymbols.Find(text));

    [Fact]
    public void The_span_covers_the_symbol_as_it_stands()
    {
        const string Words = "theo Số 196 -BC/ĐUK và";
        Assert.Equal("196 -BC/ĐUK", DocumentSymbols.Find(Words)[0].Span.In(Words));
    }
}
