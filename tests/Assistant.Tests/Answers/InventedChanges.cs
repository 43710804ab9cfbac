using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Tests.Answers;

/// <summary>
/// Documents of a province that exists nowhere: a directive that a conclusion changes in two points, a decision that another one
/// replaced, a plan with limits side by side for each level.
/// </summary>
internal static class InventedChanges
{
    private const string Directive = """
        TỈNH ỦY HỒNG SA                        ĐẢNG CỘNG SẢN VIỆT NAM
        *                                Hồng Sa, ngày 12 tháng 4 năm 2023
        Số 61-CT/TU

        CHỈ THỊ
        CỦA BAN THƯỜNG VỤ TỈNH ỦY
        về tăng cường phòng, chống đuối nước cho trẻ em
        -----

        Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy thực hiện các nội dung sau:

        1. Mục tiêu

        a) Đến hết năm 2025, có ít nhất 60% số học sinh tiểu học biết bơi.

        b) Xóa 25 điểm nước sâu chưa có rào chắn trước ngày 30/6/2024.

        2. Các huyện ủy, thành ủy

        a) Lãnh đạo mỗi xã mở ít nhất 01 lớp dạy bơi trong dịp hè.

        b) Báo cáo Ban Thường vụ Tỉnh ủy kết quả thực hiện Chỉ thị trước ngày 05 tháng 12 hằng năm (qua Ban Dân vận Tỉnh ủy).

        3. Đảng đoàn Hội đồng nhân dân tỉnh giám sát việc thực hiện.

        Nơi nhận:
        - Các huyện ủy, thành ủy,
        - Lưu Văn phòng Tỉnh ủy.

        T/M BAN THƯỜNG VỤ
        PHÓ BÍ THƯ

        Khà Văn Mộng
        """;

    private const string Conclusion = """
        TỈNH ỦY HỒNG SA                        ĐẢNG CỘNG SẢN VIỆT NAM
        *                                Hồng Sa, ngày 09 tháng 10 năm 2024
        Số 17-KL/TU

        KẾT LUẬN
        của Ban Chấp hành Đảng bộ tỉnh về tiếp tục thực hiện Chỉ thị số 61-CT/TU, ngày 12/4/2023 của Ban Thường vụ Tỉnh ủy về phòng, chống đuối nước cho trẻ em
        -----

        Sau khi nghe báo cáo kết quả thực hiện Chỉ thị số 61-CT/TU, ngày 12/4/2023 (sau đây gọi tắt là Chỉ thị 61), Ban Chấp hành Đảng bộ tỉnh kết luận như sau:

        I. NỘI DUNG ĐIỀU CHỈNH

        1. Điều chỉnh mục tiêu

        Thay thế điểm a khoản 1 Chỉ thị 61: đến hết năm 2027, có ít nhất 75% số học sinh tiểu học biết bơi.

        2. Điều chỉnh chế độ báo cáo

        Thay thế điểm b khoản 2 Chỉ thị 61: đảng ủy các xã, phường báo cáo kết quả thực hiện trước ngày 20 tháng 11 hằng năm, gửi Ban Tuyên giáo và Dân vận Tỉnh ủy để tổng hợp.

        II. HIỆU LỰC

        Các nội dung khác của Chỉ thị 61 tiếp tục có hiệu lực.

        Nơi nhận:
        - Đảng ủy các xã, phường,
        - Lưu Văn phòng Tỉnh ủy.

        T/M BAN CHẤP HÀNH
        BÍ THƯ

        Vừ Thị Lanh
        """;

    private const string OldDecision = """
        TỈNH ỦY HỒNG SA                        ĐẢNG CỘNG SẢN VIỆT NAM
        *                                Hồng Sa, ngày 20 tháng 6 năm 2018
        Số 300-QĐ/TU

        QUYẾT ĐỊNH
        ban hành Quy chế phát ngôn và cung cấp thông tin cho báo chí
        -----

        BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH

        Điều 1. Phạm vi

        1. Quyết định này quy định việc phát ngôn:

        a) Khi có sự cố môi trường nghiêm trọng;

        b) Khi báo chí đăng tin sai sự thật về địa phương.

        2. Áp dụng đối với cơ quan của Tỉnh ủy.

        Điều 2. Thời hạn

        1. Người phát ngôn phải cung cấp thông tin cho báo chí trong thời hạn 12 ngày làm việc kể từ ngày nhận yêu cầu.

        2. Trường hợp quy định tại điểm b khoản 1 Điều 1: người phát ngôn phải lên tiếng trong 36 giờ.

        Điều 3. Quyết định này có hiệu lực kể từ ngày ký.

        T/M BAN THƯỜNG VỤ
        BÍ THƯ

        Hạng Văn Sính
        """;

    private const string NewDecision = """
        TỈNH ỦY HỒNG SA                        ĐẢNG CỘNG SẢN VIỆT NAM
        *                                Hồng Sa, ngày 03 tháng 3 năm 2024
        Số 512-QĐ/TU

        QUYẾT ĐỊNH
        ban hành Quy chế phát ngôn, cung cấp thông tin cho báo chí và mạng xã hội
        -----

        BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH

        Điều 1. Phạm vi

        Quyết định này quy định việc phát ngôn của các cơ quan trong Đảng bộ tỉnh.

        Điều 2. Thời hạn

        1. Người phát ngôn phải cung cấp thông tin cho báo chí trong thời hạn 05 ngày làm việc kể từ ngày nhận yêu cầu.

        Điều 3. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 300-QĐ/TU, ngày 20/6/2018 của Ban Thường vụ Tỉnh ủy.

        T/M BAN THƯỜNG VỤ
        BÍ THƯ

        Vừ Thị Lanh
        """;

    private const string Plan = """
        TỈNH ỦY MƯỜNG KHẮC                        ĐẢNG CỘNG SẢN VIỆT NAM
        *                                Mường Khắc, ngày 15 tháng 02 năm 2024
        Số 88-KH/TU

        KẾ HOẠCH
        số hóa hồ sơ đảng viên giai đoạn 2024 - 2026
        -----

        I. THỜI HẠN THEO TỪNG CẤP

        1. Đối với chi bộ: rà soát xong hồ sơ giấy, gửi đảng ủy cấp xã trước ngày 30/4/2024.

        2. Đối với cấp xã: quét xong hồ sơ, gửi ban thường vụ huyện ủy trước ngày 31/10/2024; nghiệm thu xong trước ngày 31/12/2024.

        3. Đối với cấp huyện: quét xong hồ sơ, gửi Ban Tổ chức Tỉnh ủy trước ngày 30/6/2025; nghiệm thu xong trước ngày 30/9/2025.

        II. TỔ CHỨC THỰC HIỆN

        1. Ban Tổ chức Tỉnh ủy

        - Ban hành tài liệu hướng dẫn số hóa trước ngày 31/3/2024.

        - Mở lớp tập huấn cho cán bộ cấp huyện trong quý II/2024.

        - Kiểm tra tiến độ hằng quý.

        2. Văn phòng Tỉnh ủy

        - Bố trí máy chủ lưu trữ trước ngày 15/4/2024.

        3. Sở Tài chính cấp kinh phí mua máy quét trước ngày 30/4/2024; các sở khác báo cáo Tỉnh ủy trước ngày 10/5/2024.

        4. Các cơ quan gửi báo cáo bằng văn bản về Ban Tổ chức Tỉnh ủy, số 4 đường Suối Lạnh; bản mềm gửi hộp thư sohoa@muongkhac.example.

        Nơi nhận:
        - Các huyện ủy,
        - Lưu Văn phòng Tỉnh ủy.

        T/M BAN THƯỜNG VỤ
        PHÓ BÍ THƯ

        Lò Thị Sao
        """;

    public static readonly CorpusSnapshot Snapshot = CorpusSnapshot.Of(
    [
        Parse("chi-thi-61.txt", Directive), Parse("ket-luan-17.txt", Conclusion), Parse("quyet-dinh-300.txt", OldDecision),
        Parse("quyet-dinh-512.txt", NewDecision), Parse("ke-hoach-88.txt", Plan),
    ]);

    private static Document Parse(string name, string text) =>
        DocumentParser.Parse(new SourceFile(name, text.ReplaceLineEndings("\n"), name, DocumentMetadata.None));
}
