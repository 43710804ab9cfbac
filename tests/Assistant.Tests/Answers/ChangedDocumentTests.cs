using Assistant.Answers;

namespace Assistant.Tests.Answers;

/// <summary>What is answered from documents that were changed or replaced, and which documents did it.</summary>
public sealed class ChangedDocumentTests
{
    private static readonly Answerer Answerer = new();

    [Fact]
    public void What_holds_now_goes_before_what_a_changed_point_said()
    {
        var answer = Found("Theo Chỉ thị 61 đến hết năm 2025 bao nhiêu phần trăm học sinh tiểu học biết bơi?");
        Assert.Contains("17-KL/TU", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Text.IndexOf("75%", StringComparison.Ordinal) is >= 0 and var now && now < answer.Text.IndexOf("60%", StringComparison.Ordinal));
        Assert.Contains(answer.Citations, citation => citation.Document.Id == "ket-luan-17");
        Assert.Contains(answer.Citations, citation => citation.Document.Id == "chi-thi-61");
    }

    [Fact]
    public void Where_a_report_goes_is_no_list_of_recipients()
    {
        var answer = Found("Báo cáo kết quả thực hiện Chỉ thị 61 phải gửi trước ngày nào, gửi cơ quan nào?");
        Assert.Contains("20 tháng 11", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Ban Tuyên giáo và Dân vận Tỉnh ủy", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nơi nhận", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_that_nobody_changed_is_told_from_the_directive_with_a_note() =>
        Assert.Contains("sửa đổi, bổ sung bởi", Found("Theo Chỉ thị 61 phải xóa bao nhiêu điểm nước sâu chưa có rào chắn?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_replaced_decision_is_quoted_with_what_replaced_it_and_its_new_value()
    {
        var answer = Found("Theo Quyết định 300-QĐ/TU người phát ngôn phải cung cấp thông tin cho báo chí trong bao nhiêu ngày làm việc?");
        Assert.Contains("12 ngày làm việc", answer.Text, StringComparison.Ordinal);
        Assert.Contains("512-QĐ/TU", answer.Text, StringComparison.Ordinal);
        Assert.Contains("05 ngày làm việc", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Văn bản nào điều chỉnh Chỉ thị 61-CT/TU?", "17-KL/TU")]
    [InlineData("qd 300 bi van ban nao thay the", "512-QĐ/TU")]
    [InlineData("Quyết định 300-QĐ/TU bị văn bản nào thay thế?", "512-QĐ/TU")]
    public void The_document_that_changed_another_one_is_named(string question, string number) =>
        Assert.Contains(number, Found(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Kế hoạch nào về số hóa hồ sơ đảng viên ở Mường Khắc?", "88-KH/TU")]
    [InlineData("chi thi nao ve phong chong duoi nuoc cho tre em", "61-CT/TU")]
    public void A_document_is_found_by_its_type_matter_and_place(string question, string number) =>
        Assert.Contains(number, Found(question).Text, StringComparison.Ordinal);

    [Fact]
    public void The_address_for_sending_is_told() =>
        Assert.Contains("sohoa@muongkhac.example", Found("Bản mềm báo cáo số hóa gửi vào địa chỉ thư điện tử nào?").Text, StringComparison.Ordinal);

    [Fact]
    public void All_duties_of_a_body_come_with_their_limits()
    {
        var answer = Found("Ban Tổ chức Tỉnh ủy được giao nhiệm vụ gì trong Kế hoạch 88-KH/TU và thực hiện khi nào?");
        Assert.Contains("31/3/2024", answer.Text, StringComparison.Ordinal);
        Assert.Contains("quý II/2024", answer.Text, StringComparison.Ordinal);
        Assert.Contains("hằng quý", answer.Text, StringComparison.Ordinal);
    }

    private static Answer.Found Found(string question) => Assert.IsType<Answer.Found>(Answerer.Answer(new Question(question), InventedChanges.Snapshot));
}
