using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Tests.Answers;

/// <summary>Two reports and a resolution that exist nowhere, with tables of several kinds and figures in running text.</summary>
internal static class InventedFigures
{
    private const string Report = """
        **TỈNH ỦY SÔNG TRÀM**

        **Số 81-BC/TU**

        **ĐẢNG CỘNG SẢN VIỆT NAM**

        *Sông Tràm, ngày 12 tháng 02 năm 2024*

        # **BÁO CÁO**

        **kết quả 03 năm (2021 - 2023) thực hiện Chỉ thị số 22-CT/TU, ngày 04/9/2020 của Ban Thường vụ Tỉnh ủy về chăm sóc sức khỏe người cao tuổi**

        ## **I. CÔNG TÁC CHỈ ĐẠO**

        1\. Thanh tra tỉnh kiểm tra 12 trạm y tế; kiến nghị nộp lại 240 triệu đồng, đến nay đã nộp lại 175 triệu đồng.

        2\. Kinh phí sửa chữa trạm y tế là 9.300 triệu đồng, trong đó: năm 2021 là 2.150 triệu đồng, năm 2022 là 3.050 triệu đồng, năm 2023 là 4.100 triệu đồng.

        3\. Tỷ lệ người cao tuổi có sổ theo dõi sức khỏe tăng từ 22% lên 51%; số câu lạc bộ dưỡng sinh giảm từ 48 câu lạc bộ xuống còn 39 câu lạc bộ.

        ## **II. KẾT QUẢ**

        **1. Khám sức khỏe**

        **Bảng 1. Số người cao tuổi được khám sức khỏe**

        *Đơn vị tính: người*

        | **TT** | **Vùng** | **Năm 2021** | **Năm 2022** | **Năm 2023** |
        |---|---|---|---|---|
        | 1 | Vùng ven sông | 2.100 | 2.450 | 2.790 |
        | 2 | Vùng đồi | 1.300 | 1.280 | 1.415 |
        | 3 | Vùng núi | 600 | 720 | 905 |
        |  | **Cộng** | **4.000** | **4.450** | **5.120** |

        **2. Chất lượng**

        **Bảng 2. Một số tỷ lệ về chất lượng khám**

        *Đơn vị tính: %*

        | **Chỉ tiêu** | **Năm 2021** | **Năm 2022** | **Năm 2023** |
        |---|---|---|---|
        | Tỷ lệ người được khám đủ hai lần | 61,5 | 66,0 | 72,3 |
        | Tỷ lệ phát hiện bệnh sớm | 8,4 | 9,1 | 11,6 |

        **3. Kinh phí**

        **Bảng 3. Kinh phí khám sức khỏe theo nguồn**

        *Đơn vị tính: triệu đồng*

        | **Nguồn kinh phí** | **Năm 2021** | **Năm 2022** | **Năm 2023** |
        |---|---|---|---|
        | Ngân sách trung ương | 1.200 | 1.250 | 1.300 |
        | Ngân sách tỉnh | 800 | 950 | 1.100 |
        | Đóng góp của doanh nghiệp | 500 | 550 | 850 |
        | **Tổng cộng** | **2.500** | **2.750** | **3.250** |

        **Nơi nhận:**

        \- Các huyện ủy, thành ủy,

        \- Lưu Văn phòng Tỉnh ủy.

        **T/M BAN THƯỜNG VỤ**

        **PHÓ BÍ THƯ**

        **Mè Văn Thụ**
        """;

    private const string Annexes = """
        ỦY BAN NHÂN DÂN
        TỈNH SÔNG TRÀM
        -------
        Số: 640/QĐ-UBND
        Sông Tràm, ngày 20 tháng 5 năm 2024

        QUYẾT ĐỊNH
        Ban hành mức hỗ trợ và kế hoạch lắp đặt bể chứa nước hộ gia đình

        Điều 1. Ban hành kèm theo Quyết định này mức hỗ trợ, kết quả lắp đặt và phân công nhiệm vụ lắp đặt bể chứa nước hộ gia đình.

        Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Quàng Văn Ló

        PHỤ LỤC I
        MỨC HỖ TRỢ LẮP ĐẶT BỂ CHỨA NƯỚC
        (Kèm theo Quyết định số 640/QĐ-UBND ngày 20 tháng 5 năm 2024)

        Đơn vị tính: nghìn đồng

        TT	Địa bàn	Hỗ trợ lắp đặt		Bảo dưỡng hằng năm
        		Bể composite	Bể xi măng
        1	Đồng bằng	1.500	1.100	90
        2	Trung du, bán sơn địa	1.900	1.350	110
        3	Biên giới, hải đảo	2.600	1.800	145

        PHỤ LỤC II
        KẾT QUẢ LẮP ĐẶT BỂ CHỨA NƯỚC
        (Kèm theo Quyết định số 640/QĐ-UBND ngày 20 tháng 5 năm 2024)

        Đơn vị tính: bể

        TT	Khu vực	Năm 2022		Năm 2023
        		Kế hoạch	Thực hiện	Kế hoạch	Thực hiện
        1	Khu vực xã	3.000	2.870	3.400	3.391
        2	Khu vực phường	900	905	950	948
        	Tổng cộng	3.900	3.775	4.350	4.340

        PHỤ LỤC III
        PHÂN CÔNG NHIỆM VỤ LẮP ĐẶT BỂ CHỨA NƯỚC
        (Kèm theo Quyết định số 640/QĐ-UBND ngày 20 tháng 5 năm 2024)

        STT	Nhiệm vụ	Cơ quan chủ trì	Cơ quan phối hợp	Thời hạn
        1	Khảo sát nhu cầu của hộ nghèo	Sở Xây dựng	Hội Nông dân tỉnh	Trước 30/6/2024
        2	Thẩm định mẫu bể	Sở Khoa học và Công nghệ	Sở Y tế	Tháng 7/2024
        3	Kiểm định nguồn nước	Trung tâm Kiểm soát bệnh tật tỉnh	Hội Liên hiệp Phụ nữ tỉnh	Quý III/2024
        """;

    private const string Resolution = """
        ĐẢNG BỘ XÃ NẬM CHÈ
        ĐẠI HỘI ĐẢNG BỘ
        Số 01-NQ/ĐH
        Nậm Chè, ngày 18 tháng 7 năm 2025

        NGHỊ QUYẾT
        Đại hội Đảng bộ xã Nậm Chè, nhiệm kỳ 2025 - 2030

        I. Chỉ tiêu chủ yếu

        TT	Chỉ tiêu	Đơn vị tính	Thực hiện 2024	Mục tiêu 2030
        1	Sản lượng chè búp tươi	Tấn	412	650
        2	Tỷ lệ hộ dùng bếp sạch	%	37,5	80
        3	Diện tích rừng trồng mới	Ha	46	dưới 60
        """;

    public static readonly CorpusSnapshot Snapshot = CorpusSnapshot.Of(
    [
        DocumentParser.Parse(new SourceFile("bao-cao-81.md", Report.ReplaceLineEndings("\n"), "report81", DocumentMetadata.None)),
        DocumentParser.Parse(new SourceFile("quyet-dinh-640.txt", Annexes.ReplaceLineEndings("\n"), "decision640", DocumentMetadata.None)),
        DocumentParser.Parse(new SourceFile("nghi-quyet-01.txt", Resolution.ReplaceLineEndings("\n"), "resolution01", DocumentMetadata.None)),
    ]);
}
