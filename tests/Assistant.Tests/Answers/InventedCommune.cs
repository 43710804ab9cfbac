using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Tests.Answers;

/// <summary>Two documents that exist nowhere: a commune's plan with limits by body, a decision with a regulation in articles.</summary>
internal static class InventedCommune
{
    private const string Plan = """
        ĐẢNG BỘ HUYỆN TÂN SƠN HÀ
        ĐẢNG ỦY XÃ PHÚ LƯƠNG
        *
        Số 25-KH/ĐU
        Phú Lương, ngày 12 tháng 3 năm 2024

        KẾ HOẠCH
        sơ kết 03 năm thực hiện Nghị quyết số 09-NQ/HU ngày 20/5/2021 của Ban Chấp hành Đảng bộ huyện về chuyển đổi số giai đoạn 2021-2025

        Thực hiện Công văn số 112-CV/HU ngày 01/3/2024 của Ban Thường vụ Huyện ủy, Ban Thường vụ Đảng ủy xã ban hành Kế hoạch sơ kết 03 năm thực hiện Nghị quyết số 09-NQ/HU (viết tắt là Nghị quyết số 09) như sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Đánh giá khách quan, toàn diện kết quả thực hiện Nghị quyết số 09; chỉ rõ hạn chế, nguyên nhân và bài học kinh nghiệm.

        2. Việc sơ kết phải tiến hành nghiêm túc, thiết thực, tiết kiệm, tránh hình thức.

        II. NỘI DUNG

        1. Kết quả xây dựng chính quyền số, kinh tế số, xã hội số trên địa bàn xã.

        2. Hoạt động của tổ công nghệ số cộng đồng ở các thôn.

        3. Phương hướng, nhiệm vụ đến năm 2025.

        III. PHƯƠNG PHÁP, THỜI GIAN THỰC HIỆN

        1. Đối với các chi bộ thôn

        - Các chi bộ thôn tổ chức sơ kết lồng ghép trong buổi sinh hoạt chi bộ thường kỳ tháng 4/2024; báo cáo được tập thể chi bộ thông qua và gửi về Đảng ủy xã (qua Văn phòng Đảng ủy) trước ngày 05/5/2024.

        2. Đối với chi bộ trường học, trạm y tế

        - Xây dựng báo cáo, gửi về Đảng ủy xã trước ngày 10/5/2024.

        - Chi bộ có dưới 10 đảng viên không phải tổ chức hội nghị sơ kết.

        3. Đối với Đảng ủy xã

        3.1. Giao Văn phòng Đảng ủy

        - Tổng hợp, xây dựng dự thảo báo cáo của Đảng ủy; hoàn thành trước ngày 20/5/2024.

        - Chuẩn bị tài liệu, giấy mời hội nghị sơ kết.

        3.2. Giao Ủy ban nhân dân xã

        - Cung cấp số liệu về dịch vụ công trực tuyến, thanh toán không dùng tiền mặt; bảo đảm kinh phí hội nghị.

        3.3. Giao Mặt trận Tổ quốc và các đoàn thể xã

        - Tuyên truyền, vận động hội viên tham gia tổ công nghệ số cộng đồng (Thực hiện thường xuyên).

        4. Hội nghị sơ kết của Đảng ủy xã tổ chức trong tháng 6/2024; báo cáo gửi Huyện ủy (qua Ban Tuyên giáo Huyện ủy) trước ngày 15/6/2024. Mỗi chi bộ cử 02 đồng chí dự hội nghị.

        IV. MỘT SỐ KẾT QUẢ BƯỚC ĐẦU

        Đến ngày 31/12/2023, toàn xã có 9/9 thôn thành lập tổ công nghệ số cộng đồng với 54 thành viên; 62,5% hồ sơ được nộp trực tuyến, tăng 20 điểm phần trăm so với năm 2021; 1.830 hộ có tài khoản thanh toán điện tử.

        Trong năm 2023, Đảng ủy xã chuyển đi 21 đảng viên; tiếp nhận 04 đảng viên; xóa tên 03 đảng viên, đưa ra khỏi Đảng 01 đảng viên. Hiện nay Đảng bộ xã có 14 chi bộ, 312 đảng viên; đã mở 02 lớp bồi dưỡng kiểm tra, giám sát cho 45 đồng chí.

        Đảng ủy xã tiếp tục thực hiện Kế hoạch số 18-KH/HU ngày 05/9/2022 của Ban Thường vụ Huyện ủy thực hiện Kết luận số 40-KL/TW ngày 20/8/2022 của Bộ Chính trị.

        Nơi nhận:
        - Ban Thường vụ Huyện ủy (b/c),
        - Ban Tuyên giáo Huyện ủy,
        - Các chi bộ trực thuộc,
        - Lưu Văn phòng Đảng ủy.

        T/M BAN THƯỜNG VỤ
        PHÓ BÍ THƯ

        PHỤ LỤC 1
        KẾT NẠP ĐẢNG VIÊN

        STT	NỘI DUNG	KẾT QUẢ		Ghi chú
        		Năm 2022	Năm 2023
        I	Tổng số	20	26
        1	- Nữ	8	9
        2	- Đoàn viên	5	12
        """;

    private const string Regulation = """
        ỦY BAN NHÂN DÂN
        HUYỆN TÂN SƠN HÀ
        -------
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        Số: 318/QĐ-UBND
        Tân Sơn Hà, ngày 14 tháng 8 năm 2023

        QUYẾT ĐỊNH
        Ban hành Quy chế tiếp nhận, giải quyết văn bản của Ủy ban nhân dân huyện Tân Sơn Hà

        ỦY BAN NHÂN DÂN HUYỆN TÂN SƠN HÀ

        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
        Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
        Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện tại Tờ trình số 77/TTr-VP ngày 02 tháng 8 năm 2023.

        QUYẾT ĐỊNH:

        Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp nhận, giải quyết văn bản của Ủy ban nhân dân huyện Tân Sơn Hà.

        Điều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 9 năm 2023 và thay thế Quyết định số 145/QĐ-UBND ngày 10 tháng 5 năm 2018 của Ủy ban nhân dân huyện.

        Điều 3. Chánh Văn phòng, thủ trưởng các phòng, ban và Chủ tịch Ủy ban nhân dân các xã, thị trấn chịu trách nhiệm thi hành Quyết định này./.

        Nơi nhận:
        - Như Điều 3;
        - Thường trực Huyện ủy (b/c);
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        QUY CHẾ
        Tiếp nhận, giải quyết văn bản của Ủy ban nhân dân huyện Tân Sơn Hà
        (Ban hành kèm theo Quyết định số 318/QĐ-UBND ngày 14 tháng 8 năm 2023)

        Chương I
        QUY ĐỊNH CHUNG

        Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng

        1. Quy chế này quy định việc tiếp nhận, đăng ký, phân phối và giải quyết văn bản đến, văn bản đi.

        2. Quy chế áp dụng đối với các phòng, ban chuyên môn và Ủy ban nhân dân các xã, thị trấn.

        Điều 2. Giải thích từ ngữ

        1. “Văn bản khẩn” là văn bản có dấu chỉ mức độ khẩn, thượng khẩn hoặc hỏa tốc.

        2. “Thời hạn xử lý” là khoảng thời gian tính từ khi văn bản được đăng ký đến khi có văn bản trả lời.

        Chương II
        TIẾP NHẬN VÀ GIẢI QUYẾT VĂN BẢN

        Điều 3. Tiếp nhận văn bản đến

        1. Văn thư cơ quan tiếp nhận, đăng ký văn bản đến trong ngày; văn bản khẩn phải được trình ngay, chậm nhất 30 phút kể từ khi nhận.

        2. Văn bản đến ngoài giờ hành chính được đăng ký vào đầu giờ làm việc ngày tiếp theo.

        3. Văn thư không được bóc bì văn bản mật khi chưa được phân công.

        Điều 4. Thời hạn giải quyết

        1. Thời hạn giải quyết văn bản thường không quá 07 ngày làm việc.

        2. Văn bản khẩn phải được giải quyết trong 02 ngày làm việc.

        3. Trường hợp phức tạp được gia hạn một lần, không quá 05 ngày làm việc, sau khi được Chánh Văn phòng đồng ý.

        Điều 5. Trách nhiệm của Chánh Văn phòng

        a) Phân phối văn bản đến trong thời hạn 04 giờ làm việc;

        b) Theo dõi, đôn đốc việc giải quyết văn bản;

        c) Báo cáo Chủ tịch Ủy ban nhân dân huyện kết quả giải quyết văn bản vào ngày 25 hằng tháng.

        Chương III
        TỔ CHỨC THỰC HIỆN

        Điều 6. Khen thưởng, xử lý vi phạm

        Phòng, ban để quá hạn từ 03 văn bản trở lên trong một tháng bị phê bình trước hội nghị giao ban.
        """;

    public static readonly CorpusSnapshot Snapshot = CorpusSnapshot.Of(
    [
        DocumentParser.Parse(new SourceFile("ke-hoach-25.txt", Plan.ReplaceLineEndings("\n"), "plan25", DocumentMetadata.None)),
        DocumentParser.Parse(new SourceFile("quyet-dinh-318.txt", Regulation.ReplaceLineEndings("\n"), "decision318", DocumentMetadata.None)),
    ]);
}
