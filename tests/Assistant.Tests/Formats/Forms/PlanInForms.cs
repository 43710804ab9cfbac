using Assistant.Tests.Support;
using static Assistant.Tests.Support.WordCellDown;

namespace Assistant.Tests.Formats.Forms;

/// <summary>A Party plan with automatic numbers, a task table, notes and an outline on a new page; and the same words as plain text.</summary>
internal static class PlanInForms
{
    public const string Plain = """
        TỈNH ỦY LAM GIANG
        *
        Số 47-KH/TU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Lam Giang, ngày 12 tháng 5 năm 2026

        KẾ HOẠCH
        tổng kết 10 năm thực hiện Nghị quyết số 19-NQ/TU về phát triển kinh tế rừng

        Căn cứ Nghị quyết số 19-NQ/TU, ngày 20/6/2016 của Ban Chấp hành Đảng bộ tỉnh về phát triển kinh tế rừng;
        Thực hiện Chương trình làm việc năm 2026, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch tổng kết như sau:

        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        a) Đánh giá toàn diện kết quả 10 năm thực hiện Nghị quyết.
        b) Rút ra bài học kinh nghiệm trong lãnh đạo, chỉ đạo.¹

        ¹ Theo Báo cáo số 88-BC/BCS, ngày 03/4/2026 của Ban Cán sự đảng.

        2. Yêu cầu
        Việc tổng kết phải nghiêm túc, khách quan, sát tình hình địa phương.
        II. NỘI DUNG VÀ TIẾN ĐỘ
        1. Các huyện ủy tổng kết và gửi báo cáo về Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 15/8/2026.
        2. Tiến độ cụ thể
        - Xây dựng đề cương gợi ý;
        - Tổ chức hội nghị tổng kết.

        TT	Công việc	Trách nhiệm	
        		Chủ trì	Phối hợp
        1	Xây dựng báo cáo tổng kết	Ban Cán sự đảng Ủy ban nhân dân tỉnh	Văn phòng Tỉnh ủy
        2	Tổ chức hội nghị	Văn phòng Tỉnh ủy	Các huyện ủy

        III. TỔ CHỨC THỰC HIỆN
        1. Ban Tuyên giáo Tỉnh ủy hướng dẫn tuyên truyền trong tháng 7/2026.
        2. Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này.

        Nơi nhận:
        - Các huyện ủy, thành ủy,
        - Các ban đảng Tỉnh ủy,
        - Lưu Văn phòng Tỉnh ủy.
        T/M BAN THƯỜNG VỤ
        PHÓ BÍ THƯ
        Trần Văn Mẫu

        ĐỀ CƯƠNG
        báo cáo tổng kết 10 năm thực hiện Nghị quyết số 19-NQ/TU
        (kèm theo Kế hoạch số 47-KH/TU, ngày 12/5/2026)

        I. ĐẶC ĐIỂM, TÌNH HÌNH
        1. Khái quát đặc điểm tình hình của địa phương, đơn vị.
        2. Thuận lợi, khó khăn.
        II. KẾT QUẢ THỰC HIỆN
        1. Công tác lãnh đạo, chỉ đạo
        a) Số lượng văn bản đã ban hành.
        b) Số hội nghị quán triệt, số lượt người tham dự.
        2. Kết quả cụ thể
        a) Diện tích rừng trồng mới hằng năm.
        b) Thu nhập bình quân của hộ trồng rừng.
        III. ĐỀ XUẤT, KIẾN NGHỊ
        """;

    public static byte[] Docx()
    {
        var paper = new WordPackage();
        var plan = paper.List(("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"));
        var dashes = paper.List(("bullet", "-"));
        var outline = paper.List(("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"));
        return paper
            .Sides("TỈNH ỦY LAM GIANG\n*\nSố 47-KH/TU", "ĐẢNG CỘNG SẢN VIỆT NAM\n\nLam Giang, ngày 12 tháng 5 năm 2026")
            .Centred("KẾ HOẠCH", "tổng kết 10 năm thực hiện Nghị quyết số 19-NQ/TU về phát triển kinh tế rừng")
            .Text(
                "Căn cứ Nghị quyết số 19-NQ/TU, ngày 20/6/2016 của Ban Chấp hành Đảng bộ tỉnh về phát triển kinh tế rừng;",
                "Thực hiện Chương trình làm việc năm 2026, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch tổng kết như sau:")
            .Listed(plan, 0, "MỤC ĐÍCH, YÊU CẦU")
            .Listed(plan, 1, "Mục đích")
            .Listed(plan, 2, "Đánh giá toàn diện kết quả 10 năm thực hiện Nghị quyết.")
            .Listed(plan, 2, "Rút ra bài học kinh nghiệm trong lãnh đạo, chỉ đạo.", note: "Theo Báo cáo số 88-BC/BCS, ngày 03/4/2026 của Ban Cán sự đảng.")
            .Listed(plan, 1, "Yêu cầu")
            .Text("Việc tổng kết phải nghiêm túc, khách quan, sát tình hình địa phương.")
            .Listed(plan, 0, "NỘI DUNG VÀ TIẾN ĐỘ")
            .Listed(plan, 1, "Các huyện ủy tổng kết và gửi báo cáo về Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 15/8/2026.")
            .Listed(plan, 1, "Tiến độ cụ thể")
            .Listed(dashes, 0, "Xây dựng đề cương gợi ý;")
            .Listed(dashes, 0, "Tổ chức hội nghị tổng kết.")
            .Table(
                lines: true,
                [700, 3655, 2700, 2300],
                [
                    [new("TT", Down: Begins), new("Công việc", Down: Begins), new("Trách nhiệm", Columns: 2)],
                    [new("", Down: GoesOn), new("", Down: GoesOn), new("Chủ trì"), new("Phối hợp")],
                    [new("1"), new("Xây dựng báo cáo tổng kết"), new("Ban Cán sự đảng Ủy ban nhân dân tỉnh"), new("Văn phòng Tỉnh ủy")],
                    [new("2"), new("Tổ chức hội nghị"), new("Văn phòng Tỉnh ủy"), new("Các huyện ủy")],
                ],
                headRows: 2)
            .Listed(plan, 0, "TỔ CHỨC THỰC HIỆN")
            .Listed(plan, 1, "Ban Tuyên giáo Tỉnh ủy hướng dẫn tuyên truyền trong tháng 7/2026.")
            .Listed(plan, 1, "Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này.")
            .Sides("Nơi nhận:\n- Các huyện ủy, thành ủy,\n- Các ban đảng Tỉnh ủy,\n- Lưu Văn phòng Tỉnh ủy.", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\n\nTrần Văn Mẫu")
            .NewPage()
            .Centred("ĐỀ CƯƠNG", "báo cáo tổng kết 10 năm thực hiện Nghị quyết số 19-NQ/TU", "(kèm theo Kế hoạch số 47-KH/TU, ngày 12/5/2026)")
            .Listed(outline, 0, "ĐẶC ĐIỂM, TÌNH HÌNH")
            .Listed(outline, 1, "Khái quát đặc điểm tình hình của địa phương, đơn vị.")
            .Listed(outline, 1, "Thuận lợi, khó khăn.")
            .Listed(outline, 0, "KẾT QUẢ THỰC HIỆN")
            .Listed(outline, 1, "Công tác lãnh đạo, chỉ đạo")
            .Listed(outline, 2, "Số lượng văn bản đã ban hành.")
            .Listed(outline, 2, "Số hội nghị quán triệt, số lượt người tham dự.")
            .Listed(outline, 1, "Kết quả cụ thể")
            .Listed(outline, 2, "Diện tích rừng trồng mới hằng năm.")
            .Listed(outline, 2, "Thu nhập bình quân của hộ trồng rừng.")
            .Listed(outline, 0, "ĐỀ XUẤT, KIẾN NGHỊ")
            .Bytes();
    }
}
