using Assistant.Corpus.Tasks;
using Assistant.Text;

namespace Assistant.Tests.Corpus;

/// <summary>Looking only where a phrase of time can begin finds what looking everywhere finds.</summary>
public sealed class TimingStartsTests
{
    public static TheoryData<string> Texts =>
    [
        .. Directory.GetFiles(Repository.Folder("corpus"), "*.*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.Folder("tests/gold/unseen"), "*.txt"))
            .Concat(Directory.GetFiles(Repository.Folder("tests/gold/unseen"), "*.md"))
            .Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_phrase_of_a_document_is_passed_over(string path)
    {
        foreach (var line in NormalForm.Of(File.ReadAllText(Repository.Folder(path))).Split('\n'))
        {
            Assert.Equal(TimingPhrases.Find(line, Everywhere), TimingPhrases.Find(line));
        }
    }

    [Theory]
    [InlineData("Trong vòng 5 ngày làm việc")]
    [InlineData("thời hạn là 30 ngày")]
    [InlineData("quá 3 tháng")]
    [InlineData("ít nhất 2 ngày")]
    [InlineData("10 ngày kể từ ngày ký")]
    [InlineData("hoàn thành trước ngày 15/5/2021")]
    [InlineData("muộn nhất là ngày 3/4")]
    [InlineData("HẠN CHÓT LÀ 30/6/2022")]
    [InlineData("tính đến tháng 6/2022")]
    [InlineData("8 giờ 30 phút, ngày 02 tháng 9 năm 2025")]
    [InlineData("hết quý IV năm 2023")]
    [InlineData("chín tháng đầu năm 2024, nửa cuối năm")]
    [InlineData("ba tháng cuối năm")]
    [InlineData("giữa nhiệm kỳ")]
    [InlineData("các năm 2021-2023")]
    [InlineData("thời kỳ 2021 - 2030")]
    [InlineData("Định kỳ 6 tháng một lần")]
    [InlineData("mỗi quý")]
    [InlineData("lúc 7 giờ 30 hằng ngày")]
    [InlineData("trong 07 ngày sau hội nghị")]
    [InlineData("khi về địa phương")]
    [InlineData("8g30 ngày 5/6; 2021–2025; 6 tháng, một năm")]
    [InlineData("tuần đầu tháng 9/2026")]
    [InlineData("thứ Sáu hằng tuần")]
    [InlineData("xong trước mùa khô")]
    [InlineData("trước phiên họp ít nhất 05 ngày làm việc")]
    [InlineData("sáu tháng, một năm")]
    [InlineData("từng năm")]
    [InlineData("ngay sau khi nhận được văn bản thì phải báo cáo")]
    [InlineData("khi có hướng dẫn của Trung ương")]
    [InlineData("từ nay đến hết năm")]
    [InlineData("theo chương trình công tác của Ban Thường vụ")]
    [InlineData("những năm qua; đến nay; từ đó đến nay; thường kỳ; hiện nay; thời gian tới")]
    public void Each_way_to_begin_is_known(string words)
    {
        Assert.NotEmpty(TimingPhrases.Find(words));
        Assert.Equal(TimingPhrases.Find(words, Everywhere), TimingPhrases.Find(words));
        Assert.Equal(TimingPhrases.Find("(" + words, Everywhere), TimingPhrases.Find("(" + words));
    }

    private static int Everywhere(string text, int at) => at < text.Length ? at : -1;
}
