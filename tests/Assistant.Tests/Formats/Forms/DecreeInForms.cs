using Assistant.Tests.Support;

namespace Assistant.Tests.Formats.Forms;

/// <summary>A decree whose head stands side by side by tabs, with chapters, articles, clauses and points.</summary>
internal static class DecreeInForms
{
    public const string Plain = """
        CHÍNH PHỦ
        Số: 471/2026/NĐ-CP
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Hà Nội, ngày 09 tháng 4 năm 2026

        NGHỊ ĐỊNH
        Quy định về quản lý bến đò ngang

        Căn cứ Luật Giao thông đường thủy nội địa ngày 15 tháng 6 năm 2004;
        Theo đề nghị của Bộ trưởng Bộ Xây dựng;
        Chính phủ ban hành Nghị định quy định về quản lý bến đò ngang.

        Chương I
        QUY ĐỊNH CHUNG

        Điều 1. Phạm vi điều chỉnh
        Nghị định này quy định việc quản lý, khai thác bến đò ngang và trách nhiệm của cơ quan, tổ chức, cá nhân có liên quan.
        Điều 2. Giải thích từ ngữ
        Trong Nghị định này, các từ ngữ dưới đây được hiểu như sau:
        1. Bến đò ngang là nơi đón, trả hành khách qua sông, qua hồ.
        2. Chủ bến là tổ chức, cá nhân được giao khai thác bến, gồm:
        a) Hợp tác xã;
        b) Hộ kinh doanh.

        Chương II
        QUẢN LÝ BẾN ĐÒ NGANG

        Điều 3. Trách nhiệm của Ủy ban nhân dân cấp xã
        1. Kiểm tra bến đò ngang hằng quý.
        2. Báo cáo Ủy ban nhân dân cấp tỉnh trước ngày 15 tháng 12 hằng năm.
        Điều 4. Hiệu lực thi hành
        Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026.

        Nơi nhận:
        - Các bộ, cơ quan ngang bộ;
        - Ủy ban nhân dân các tỉnh, thành phố;
        - Lưu: VT, CN (2).
        TM. CHÍNH PHỦ
        THỦ TƯỚNG
        Lê Thị Mẫu
        """;

    public static byte[] Docx()
    {
        (int, string)[] sides = [(1800, "center"), (6500, "center")];
        return new WordPackage()
            .Tabbed("\tCHÍNH PHỦ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", sides)
            .Tabbed("\t\tĐộc lập - Tự do - Hạnh phúc", sides)
            .Tabbed("\tSố: 471/2026/NĐ-CP\tHà Nội, ngày 09 tháng 4 năm 2026", sides)
            .Centred("NGHỊ ĐỊNH", "Quy định về quản lý bến đò ngang")
            .Text(
                "Căn cứ Luật Giao thông đường thủy nội địa ngày 15 tháng 6 năm 2004;",
                "Theo đề nghị của Bộ trưởng Bộ Xây dựng;",
                "Chính phủ ban hành Nghị định quy định về quản lý bến đò ngang.")
            .Centred("Chương I", "QUY ĐỊNH CHUNG")
            .Text(
                "Điều 1. Phạm vi điều chỉnh",
                "Nghị định này quy định việc quản lý, khai thác bến đò ngang và trách nhiệm của cơ quan, tổ chức, cá nhân có liên quan.",
                "Điều 2. Giải thích từ ngữ",
                "Trong Nghị định này, các từ ngữ dưới đây được hiểu như sau:",
                "1. Bến đò ngang là nơi đón, trả hành khách qua sông, qua hồ.",
                "2. Chủ bến là tổ chức, cá nhân được giao khai thác bến, gồm:",
                "a) Hợp tác xã;",
                "b) Hộ kinh doanh.")
            .Centred("Chương II", "QUẢN LÝ BẾN ĐÒ NGANG")
            .Text(
                "Điều 3. Trách nhiệm của Ủy ban nhân dân cấp xã",
                "1. Kiểm tra bến đò ngang hằng quý.",
                "2. Báo cáo Ủy ban nhân dân cấp tỉnh trước ngày 15 tháng 12 hằng năm.",
                "Điều 4. Hiệu lực thi hành",
                "Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026.")
            .Sides("Nơi nhận:\n- Các bộ, cơ quan ngang bộ;\n- Ủy ban nhân dân các tỉnh, thành phố;\n- Lưu: VT, CN (2).", "TM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\n\n\nLê Thị Mẫu")
            .Bytes();
    }
}
