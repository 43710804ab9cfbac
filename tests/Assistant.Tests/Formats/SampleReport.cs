using Assistant.Drafting;

namespace Assistant.Tests.Formats;

/// <summary>Reports as people finish them; units and figures are invented.</summary>
internal static class SampleReport
{
    private static readonly DateTimeOffset MadeOn = new(2026, 11, 20, 9, 30, 0, TimeSpan.FromHours(7));

    public static ReportHeader Header { get; } = new(
        "ĐẢNG BỘ HUYỆN LAM GIANG",
        "ĐẢNG ỦY XÃ BÌNH AN",
        "Số      -BC/ĐU",
        "Bình An",
        null,
        "BÁO CÁO",
        "tổng kết 05 năm thực hiện Chỉ thị số 14-CT/TU ngày 10/11/2016 và sơ kết 01 năm thực hiện Kế hoạch số 246-KH/TU ngày 15/01/2020 của Ban Thường vụ Tỉnh ủy");

    public static ReportEnding Ending { get; } = new(
        ["Ban Thường vụ Huyện ủy", "Ban Tổ chức Huyện ủy", "Các chi bộ trực thuộc", "Lưu Văn phòng Đảng ủy"],
        "T/M ĐẢNG ỦY",
        "BÍ THƯ",
        "Nguyễn Văn Mẫu");

    public static Report Of(params ReportBlock[] body) => new("hd05-2026", Header, body, Ending, MadeOn);

    /// <summary>Follows the outline of a real plan: parts in words, headings of three levels, items, a table, gaps.</summary>
    public static Report Full { get; } = Of(
        new ReportBlock.Paragraph("Thực hiện Kế hoạch số 34-KH/TU, ngày 19/3/2021 của Ban Thường vụ Tỉnh ủy, Đảng ủy xã Bình An báo cáo kết quả như sau:"),
        new ReportBlock.Part("", "Mở đầu"),
        new ReportBlock.Paragraph("Xã Bình An là xã nông nghiệp, diện tích 18,6 km2, có 6 thôn với 6.420 nhân khẩu và một cụm công nghiệp nhỏ."),
        new ReportBlock.Paragraph("Thuận lợi: nội bộ đoàn kết, Huyện ủy quan tâm.\nKhó khăn: đảng viên trẻ đi làm ăn xa nhiều, mấy thôn đông dân mà ít nguồn kết nạp."),
        new ReportBlock.Part("Phần thứ nhất", "Tổng kết 05 năm thực hiện Chỉ thị số 14-CT/TU ngày 10/11/2016 của Ban Thường vụ Tỉnh ủy"),
        new ReportBlock.Heading(1, "I", "Đánh giá tình hình tổ chức đảng, đảng viên, đội ngũ cấp ủy viên, đảng viên ở chi bộ"),
        new ReportBlock.Heading(2, "1", "Chi bộ trực thuộc cấp ủy cơ sở"),
        new ReportBlock.Bullet(1, "Đảng bộ xã có 11 chi bộ trực thuộc, gồm:"),
        new ReportBlock.Bullet(2, "06 chi bộ thôn;"),
        new ReportBlock.Bullet(2, "03 chi bộ trường học, 01 chi bộ công an, 01 chi bộ quân sự."),
        new ReportBlock.Bullet(1, "Tổng số đảng viên: 214 đồng chí, trong đó miễn sinh hoạt đi làm ăn xa 9 (4,2%), người có đạo 3 (1,4%)."),
        new ReportBlock.Gap("Số thôn, tổ dân phố chưa có chi bộ"),
        new ReportBlock.Heading(2, "2", "Chi bộ cơ sở"),
        new ReportBlock.Paragraph("Đảng bộ xã không có chi bộ cơ sở."),
        new ReportBlock.Heading(1, "II", "Kết quả"),
        new ReportBlock.Heading(2, "1", "Tình hình quán triệt, triển khai"),
        new ReportBlock.Paragraph("Đảng ủy xã đã mở 01 hội nghị quán triệt, đủ 11 chi bộ, 96% đảng viên dự; ban hành 02 văn bản là kế hoạch và công văn triển khai."),
        new ReportBlock.Gap("Những sáng tạo, cách làm mới trong quán triệt, triển khai và tổ chức thực hiện"),
        new ReportBlock.Heading(2, "2", "Kết quả thực hiện"),
        new ReportBlock.Heading(3, "2.1", "Nhận thức của cấp ủy, tổ chức đảng và đảng viên"),
        new ReportBlock.Paragraph("Nhận thức chuyển biến rõ, đảng viên gương mẫu; một số chi bộ họp còn nặng báo cáo việc chuyên môn."),
        new ReportBlock.Heading(3, "2.2", "Về nền nếp sinh hoạt chi bộ"),
        new ReportBlock.Paragraph("Cấp ủy họp trước khi sinh hoạt; lịch sinh hoạt ngày 03 hằng tháng; tỷ lệ dự bình quân 91%."),
        new ReportBlock.Table(
            "Bảng 1. Kết quả sinh hoạt chi bộ",
            ["STT", "Chi bộ", "Tổng số đảng viên", "Số kỳ sinh hoạt", "Tỷ lệ dự (%)"],
            [.. Enumerable.Range(1, 30).Select(IReadOnlyList<string> (at) => [$"{at}", $"Chi bộ thôn Mẫu {at:00}", $"{1000 + at}".Insert(1, "."), "12", $"9{at % 10},5"])]),
        new ReportBlock.Part("Phần thứ hai", "Sơ kết 01 năm thực hiện Kế hoạch số 246-KH/TU"),
        new ReportBlock.Heading(1, "I", "Đánh giá mô hình tổ chức cơ sở đảng"),
        new ReportBlock.Heading(2, "1", "Về tổ chức"),
        new ReportBlock.Gap("Nêu rõ số lượng, các loại hình đảng bộ bộ phận (nếu có), đảng bộ cơ sở"),
        new ReportBlock.Heading(1, "III", "Đánh giá chung"),
        new ReportBlock.Heading(2, "1", "Ưu điểm"),
        new ReportBlock.Paragraph("Sinh hoạt chi bộ đi vào nền nếp, nội dung gắn với nhiệm vụ của từng thôn, từng đơn vị; việc được giao có người theo dõi đến khi xong."),
        new ReportBlock.Part("Phần thứ ba", "Phương hướng, nhiệm vụ, giải pháp"),
        new ReportBlock.Heading(2, "1", "Phương hướng"),
        new ReportBlock.Paragraph("Tiếp tục nâng cao chất lượng sinh hoạt chi bộ; mỗi chi bộ chọn ít nhất một việc cụ thể, có người làm và có thời hạn."),
        new ReportBlock.Heading(2, "2", "Đề xuất, kiến nghị"),
        new ReportBlock.Paragraph("Đề nghị Ban Thường vụ Huyện ủy mở thêm lớp bồi dưỡng kỹ năng điều hành sinh hoạt cho bí thư chi bộ mới, hướng dẫn cách ghi biên bản và lưu trữ tài liệu, sớm có ý kiến để Đảng ủy xã triển khai trong quý tới"));
}
