using System.Text.RegularExpressions;
using Assistant.Answers;

namespace Assistant.Tests.Answers;

/// <summary>Questions that a cell answers, or what can be reckoned from cells. Every figure is invented.</summary>
public sealed partial class TableAnswerTests
{
    private static readonly Answerer Answerer = new();

    [Theory]
    [InlineData("Năm 2022 vùng đồi của Sông Tràm có bao nhiêu người cao tuổi được khám sức khỏe?", "1.280 người", "Bảng 1")]
    [InlineData("nam 2023 ty le phat hien benh som o Song Tram la bao nhieu", "11,6%", "Bảng 2")]
    [InlineData("Năm 2021 toàn tỉnh khám sức khỏe cho bao nhiêu người cao tuổi?", "4.000 người", "Cộng")]
    [InlineData("Vùng biên giới, hải đảo được hỗ trợ lắp đặt bể composite bao nhiêu tiền?", "2.600 nghìn đồng", "bể composite")]
    [InlineData("bảo dưỡng bể chứa nước hằng năm ở đồng bằng được hỗ trợ mấy tiền", "90 nghìn đồng", "bảo dưỡng hằng năm")]
    [InlineData("Kế hoạch năm 2023 lắp đặt bao nhiêu bể chứa nước ở khu vực phường?", "950 bể", "kế hoạch")]
    [InlineData("Mục tiêu 2030 sản lượng chè búp tươi của xã Nậm Chè là bao nhiêu?", "650 tấn", "mục tiêu 2030")]
    public void A_cell_is_shown_with_its_row_column_and_unit(string question, string value, string name)
    {
        var text = Found(question);
        Says(value, text);
        Says(name, text);
    }

    [Theory]
    [InlineData("Năm 2022 vùng đồi của Sông Tràm có bao nhiêu người cao tuổi được khám sức khỏe?", "1.300", "1.415")]
    [InlineData("Vùng biên giới, hải đảo được hỗ trợ lắp đặt bể composite bao nhiêu tiền?", "1.800", "1.500")]
    [InlineData("Kế hoạch năm 2023 lắp đặt bao nhiêu bể chứa nước ở khu vực phường?", "948", "900")]
    public void Cells_that_were_not_asked_for_are_not_shown(string question, string other, string another)
    {
        var text = Found(question);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
        Assert.DoesNotContain(another, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Năm 2023 số người cao tuổi được khám ở vùng núi nhiều hơn năm 2021 bao nhiêu?", "905 - 600 = 305")]
    [InlineData("số bể chứa nước thực hiện năm 2023 của Sông Tràm tăng bao nhiêu so với năm 2022?", "4.340 - 3.775 = 565")]
    [InlineData("Chênh lệch tỷ lệ phát hiện bệnh sớm giữa năm 2023 và năm 2021 là bao nhiêu điểm phần trăm?", "3,2 điểm phần trăm")]
    [InlineData("biên giới với đồng bằng mức hỗ trợ bể composite chênh nhau mấy nghìn", "2.600 - 1.500 = 1.100")]
    [InlineData("san luong che bup tuoi Nam Che muc tieu 2030 cao hon 2024 bao nhieu tan", "650 - 412 = 238")]
    [InlineData("số người cao tuổi vùng núi được khám sức khỏe năm 2023 tăng bao nhiêu phần trăm so với năm 2021", "50,8%")]
    [InlineData("số người cao tuổi vùng ven sông được khám 3 năm cộng lại là mấy?", "2.100 + 2.450 + 2.790 = 7.340")]
    [InlineData("cộng vùng đồi và vùng núi năm 2022 có bao nhiêu người cao tuổi được khám sức khỏe", "1.280 + 720 = 2.000")]
    [InlineData("Bình quân mỗi năm Sông Tràm dùng bao nhiêu kinh phí khám sức khỏe trong giai đoạn 2021 - 2023?", "2.833,33 triệu đồng")]
    [InlineData("ngân sách tỉnh chiếm mấy phần trăm tổng kinh phí khám sức khỏe năm 2023?", "33,8%")]
    [InlineData("Cộng ba vùng năm 2021 trong Bảng 1 báo cáo khám sức khỏe người cao tuổi có khớp với dòng Cộng không?", "Khớp (năm 2021): 2.100 + 1.300 + 600 = 4.000")]
    [InlineData("Cộng ba vùng năm 2023 trong Bảng 1 báo cáo khám sức khỏe người cao tuổi có khớp với dòng Cộng không?", "Không khớp (năm 2023): 2.790 + 1.415 + 905 = 5.110")]
    [InlineData("vùng nào có ít người cao tuổi được khám sức khỏe nhất năm 2022", "Ít nhất: vùng núi – 720 người")]
    [InlineData("kinh phí khám sức khỏe từ ngân sách tỉnh năm nào nhiều nhất", "Nhiều nhất: năm 2023 – 1.100 triệu đồng")]
    [InlineData("số bể xi măng hỗ trợ ở biên giới gấp bao nhiêu lần đồng bằng", "1,64 lần")]
    public void What_is_reckoned_shows_its_terms(string question, string expected) =>
        Says(expected, Found(question));

    [Theory]
    [InlineData("Năm 2019 vùng đồi của Sông Tràm có bao nhiêu người cao tuổi được khám sức khỏe?")]
    [InlineData("Năm 2022 vùng biển của Sông Tràm có bao nhiêu người cao tuổi được khám sức khỏe?")]
    [InlineData("Bể chứa nước ở hải cảng được hỗ trợ lắp đặt bao nhiêu tiền?")]
    [InlineData("Số người cao tuổi vùng núi được khám năm 2023 tăng bao nhiêu so với năm 2018?")]
    [InlineData("Kinh phí khám sức khỏe từ quỹ từ thiện năm 2023 là bao nhiêu?")]
    public void What_the_table_does_not_hold_is_not_read_off_another_cell(string question) =>
        Assert.IsNotType<Answer.Found>(Answerer.Answer(new Question(question), InventedFigures.Snapshot));

    [Theory]
    [InlineData("Cơ quan nào chủ trì thẩm định mẫu bể chứa nước, trong thời gian nào?", "Sở Khoa học và Công nghệ", "Tháng 7/2024")]
    [InlineData("co quan nao kiem dinh nguon nuoc, phoi hop voi ai", "Trung tâm Kiểm soát bệnh tật tỉnh", "Hội Liên hiệp Phụ nữ tỉnh")]
    [InlineData("khảo sát nhu cầu của hộ nghèo phải xong trước ngày nào, ai làm?", "Sở Xây dựng", "30/6/2024")]
    public void A_row_of_words_says_who_and_when(string question, string who, string when)
    {
        var text = Found(question);
        Says(who, text);
        Says(when, text);
    }

    // The whole answer is shown when it says something else.
    private static void Says(string expected, string text) => Assert.True(text.Contains(expected, StringComparison.Ordinal), text);

    private static string Found(string question)
    {
        var answer = Answerer.Answer(new Question(question), InventedFigures.Snapshot);
        Assert.True(answer is Answer.Found, answer.Text);
        return Marks().Replace(answer.Text.Replace("*", string.Empty, StringComparison.Ordinal), string.Empty);
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Marks();
}
