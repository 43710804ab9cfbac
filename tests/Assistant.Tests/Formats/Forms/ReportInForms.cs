using Assistant.Tests.Support;

namespace Assistant.Tests.Formats.Forms;

/// <summary>A report with two appendices, whose tables stand on pages that lie on their side.</summary>
internal static class ReportInForms
{
    public const string Plain = """
        ỦY BAN NHÂN DÂN
        XÃ ĐÔNG MẪU
        Số: 135/BC-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Đông Mẫu, ngày 20 tháng 6 năm 2026

        BÁO CÁO
        Kết quả xây dựng đường giao thông nông thôn 6 tháng đầu năm 2026

        Thực hiện Công văn số 210/SXD-QLGT ngày 02/6/2026 của Sở Xây dựng, Ủy ban nhân dân xã báo cáo như sau:

        I. KẾT QUẢ THỰC HIỆN
        1. Công tác chỉ đạo
        Ủy ban nhân dân xã đã ban hành 04 văn bản chỉ đạo.
        2. Kết quả xây dựng
        - Đã bê tông hóa 7,5 km đường thôn;
        - Nhân dân hiến 1.200 m² đất.
        II. NHIỆM VỤ 6 THÁNG CUỐI NĂM
        1. Các thôn hoàn thành việc nghiệm thu trước ngày 30/11/2026.
        2. Công chức địa chính tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân xã.

        Nơi nhận:
        - Sở Xây dựng;
        - Các thôn;
        - Lưu: VT.
        CHỦ TỊCH
        Phạm Văn Thử

        PHỤ LỤC I
        KẾT QUẢ BÊ TÔNG HÓA ĐƯỜNG THÔN
        (Kèm theo Báo cáo số 135/BC-UBND ngày 20 tháng 6 năm 2026)

        STT	Thôn	Kế hoạch (km)	Thực hiện (km)	Tỷ lệ (%)
        1	Thôn Thượng	2,0	2,0	100
        2	Thôn Trung	3,0	2,5	83,3
        3	Thôn Hạ	3,0	3,0	100
        	Tổng cộng	8,0	7,5	93,8

        PHỤ LỤC II
        DANH SÁCH HỘ HIẾN ĐẤT
        (Kèm theo Báo cáo số 135/BC-UBND ngày 20 tháng 6 năm 2026)

        STT	Họ và tên chủ hộ	Thôn	Diện tích (m²)
        1	Nguyễn Thị Thử	Thôn Thượng	700
        2	Lò Văn Mẫu	Thôn Hạ	500
        """;

    public static byte[] Docx() => new WordPackage()
        .Sides("ỦY BAN NHÂN DÂN\nXÃ ĐÔNG MẪU\nSố: 135/BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐông Mẫu, ngày 20 tháng 6 năm 2026", leftWidth: 3500)
        .Centred("BÁO CÁO", "Kết quả xây dựng đường giao thông nông thôn 6 tháng đầu năm 2026")
        .Text("Thực hiện Công văn số 210/SXD-QLGT ngày 02/6/2026 của Sở Xây dựng, Ủy ban nhân dân xã báo cáo như sau:")
        .Text(
            "I. KẾT QUẢ THỰC HIỆN",
            "1. Công tác chỉ đạo",
            "Ủy ban nhân dân xã đã ban hành 04 văn bản chỉ đạo.",
            "2. Kết quả xây dựng",
            "- Đã bê tông hóa 7,5 km đường thôn;",
            "- Nhân dân hiến 1.200 m² đất.",
            "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM",
            "1. Các thôn hoàn thành việc nghiệm thu trước ngày 30/11/2026.",
            "2. Công chức địa chính tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân xã.")
        .Sides("Nơi nhận:\n- Sở Xây dựng;\n- Các thôn;\n- Lưu: VT.", "CHỦ TỊCH\n\n\n\nPhạm Văn Thử")
        .EndSection(landscape: false)
        .Centred("PHỤ LỤC I", "KẾT QUẢ BÊ TÔNG HÓA ĐƯỜNG THÔN", "(Kèm theo Báo cáo số 135/BC-UBND ngày 20 tháng 6 năm 2026)")
        .Table(lines: true, [800, 4000, 3000, 3000, 3000], Rows(["STT", "Thôn", "Kế hoạch (km)", "Thực hiện (km)", "Tỷ lệ (%)"], ["1", "Thôn Thượng", "2,0", "2,0", "100"], ["2", "Thôn Trung", "3,0", "2,5", "83,3"], ["3", "Thôn Hạ", "3,0", "3,0", "100"], ["", "Tổng cộng", "8,0", "7,5", "93,8"]), headRows: 1)
        .EndSection(landscape: true)
        .Centred("PHỤ LỤC II", "DANH SÁCH HỘ HIẾN ĐẤT", "(Kèm theo Báo cáo số 135/BC-UBND ngày 20 tháng 6 năm 2026)")
        .Table(lines: true, [800, 6000, 4000, 3000], Rows(["STT", "Họ và tên chủ hộ", "Thôn", "Diện tích (m²)"], ["1", "Nguyễn Thị Thử", "Thôn Thượng", "700"], ["2", "Lò Văn Mẫu", "Thôn Hạ", "500"]), headRows: 1)
        .Bytes(landscape: true);

    private static List<WordCell[]> Rows(params string[][] rows) => [.. rows.Select(row => row.Select(cell => new WordCell(cell)).ToArray())];
}
