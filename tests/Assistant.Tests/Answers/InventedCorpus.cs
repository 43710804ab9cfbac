using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Tests.Answers;

/// <summary>A plan that exists nowhere, with what real ones have: levels, an outline of duties, a table, named documents.</summary>
internal static class InventedCorpus
{
    private const string Plan = """
        Sơn Hà, ngày 05 tháng 7 năm 2024
        *
        Số 77-KH/TU

        KẾ HOẠCH
        tổng kết 03 năm thực hiện phong trào thi đua dân vận khéo

        Thực hiện Hướng dẫn số 15-HD/BDVTU ngày 02/3/2023 của Ban Dân vận Tỉnh ủy về phong trào thi đua dân vận khéo, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:

        I. Kết quả bước đầu

        1. Các địa phương đã xây dựng mô hình dân vận khéo (*đạt 40%, chỉ tiêu 60%*), tuyên truyền trong nhân dân (*đạt chỉ tiêu*).

        II. Nội dung hội nghị

        - Nghe trình bày báo cáo tổng kết phong trào.
        - Nghe tham luận của các huyện.
        - Công bố quyết định khen thưởng các tập thể tiêu biểu.

        III. Tổ chức thực hiện

        1. Đối với đảng ủy cấp xã

        - Báo cáo kết quả về ban thường vụ huyện ủy trước ngày 20/8/2024.

        2. Đối với huyện ủy

        - Báo cáo tổng kết phải được thông qua tập thể thường trực và gửi về Ban Dân vận Tỉnh ủy trước ngày 12/9/2024.

        3. Giao Văn phòng Tỉnh ủy

        - Chuẩn bị hội trường, tài liệu phục vụ hội nghị.

        Nơi nhận:
        - Các huyện ủy,
        - Lưu Văn phòng Tỉnh ủy.

        **T/M BAN THƯỜNG VỤ
        PHÓ BÍ THƯ**

        PHỤ LỤC 1
        THỐNG KÊ TỔ DÂN VẬN

        STT	NỘI DUNG	KẾT QUẢ		Ghi chú
        		Năm 2022	Năm 2023
        1	- Tổ dân vận	40	48
        2	- Mô hình dân vận	12	15
        """;

    public static readonly CorpusSnapshot Snapshot = CorpusSnapshot.Of(
        [DocumentParser.Parse(new SourceFile("ke-hoach-77.txt", Plan.ReplaceLineEndings("\n"), "plan77", DocumentMetadata.None))]);
}
