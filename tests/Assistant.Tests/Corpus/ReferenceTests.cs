using System.Globalization;
using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>Which documents a sentence cites. Every sentence is invented.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Thực hiện các Chỉ thị số 05, 06 và 10-CT/TW.", "05-CT/TW; 06-CT/TW; 10-CT/TW")]
    [InlineData("Theo Nghị định số 30, 31 và 32/2020/NĐ-CP.", "30/2020/NĐ-CP; 31/2020/NĐ-CP; 32/2020/NĐ-CP")]
    [InlineData("Các Quyết định từ số 21 đến số 24/QĐ-UBND.", "21/QĐ-UBND; 22/QĐ-UBND; 23/QĐ-UBND; 24/QĐ-UBND")]
    [InlineData("Quy định số 24-QĐ/TW và Hướng dẫn số 01-HD/TW.", "24-QĐ/TW; 01-HD/TW")]
    [InlineData("Hướng dẫn số 35 – HĐ / BTCTW.", "35-HD/BTCTW")]
    [InlineData("Quyết định số 84 QĐ/TWĐTN.", "84-QĐ/TWĐTN")]
    [InlineData("Theo Nghị định số 30/2020/NĐ-CP, Thông tư liên tịch số 01/2016/TTLT-BNV-BTC.", "30/2020/NĐ-CP; 01/2016/TTLT-BNV-BTC")]
    [InlineData("Luật Tổ chức chính quyền địa phương năm 2015 và Luật Cán bộ, công chức năm 2008.", "Luật Tổ chức chính quyền địa phương năm 2015; Luật Cán bộ, công chức năm 2008")]
    [InlineData("Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;", "Luật Thư viện")]
    [InlineData("Theo Luật Khoa học và Công nghệ và Luật Hôn nhân và gia đình.", "Luật Khoa học và Công nghệ; Luật Hôn nhân và gia đình")]
    [InlineData("Theo Luật Chất lượng sản phẩm, hàng hóa và Luật Nuôi con nuôi nhưng chưa đủ.", "Luật Chất lượng sản phẩm, hàng hóa; Luật Nuôi con nuôi")]
    [InlineData("Pháp lệnh Người cao tuổi số 23/2000/PL-UBTVQH10 hết hiệu lực.", "23/2000/PL-UBTVQH10")]
    [InlineData("Quyết định số 21/2019/QĐ-TTg của Thủ tướng Chính phủ.", "21/2019/QĐ-TTg")]
    [InlineData("Theo Luật Đất đai, các cơ quan rà soát hồ sơ.", "Luật Đất đai")]
    [InlineData("Nghị quyết số 18, 19 và 20 của Tỉnh ủy.", "18; 19; 20")]
    [InlineData("Thông báo công khai theo Quy chế dân chủ ở cơ quan.", "Quy chế dân chủ ở cơ quan")]
    public void Each_document_that_is_cited_counts(string sentence, string numbers) =>
        Assert.Equal(numbers, string.Join("; ", Numbers(sentence)));

    [Theory]
    [InlineData("Điện thoại 0912-345-678, số 12 đường Lê Lợi; có 1.622 đảng viên.")]
    [InlineData("Kỷ niệm ngày 3/2; Quốc hội khóa XV; nhiệm kỳ 2020-2025.")]
    [InlineData("Kế hoạch này và Nghị quyết trên được gửi đến chi bộ. Kế hoạch 5 năm, báo cáo 6 tháng.")]
    [InlineData("Mỗi cấp ủy xây dựng Quy chế làm việc; thực hiện Quy chế làm việc của cấp ủy.")]
    [InlineData("Công ty Luật Bình An và dự án Luật Đất đai.")]
    public void What_only_looks_like_a_number_of_a_document_is_none(string sentence) => Assert.Empty(Numbers(sentence));

    [Theory]
    [InlineData("Báo cáo theo Công văn số 12-CV/ĐU, ngày 28/7/2026 của Đảng uỷ xã chậm nhất ngày 20/8/2026.", "Đảng uỷ xã")]
    [InlineData("Theo Hướng dẫn số 03-HD/TW, ngày 28/9/2022 của Ban Bí thư một số vấn đề cụ thể.", "Ban Bí thư")]
    [InlineData("Hướng dẫn số 42-HD/TU, ngày 28/10/2025 của Ban Thường vụ Tỉnh ủy đặt ra yêu cầu mới.", "Ban Thường vụ Tỉnh ủy")]
    [InlineData("Thực hiện Chỉ thị số 47-CT/TW, ngày 14/4/2025 của Bộ Chính trị, Đại hội đại biểu Đảng bộ xã được tiến hành.", "Bộ Chính trị")]
    [InlineData("NGHỊ ĐỊNH SỐ 141/2020/NĐ-CP NGÀY 27 THÁNG 11 NĂM 2020 CỦA CHÍNH PHỦ VỀ QUẢN LÝ BẾN BÃI", "Chính phủ")]
    [InlineData("Thông tư số 15/2024/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch quy định tiêu chí.", "Bộ Văn hóa, Thể thao và Du lịch")]
    public void An_issuer_ends_where_other_words_begin(string sentence, string issuer) =>
        Assert.Equal(issuer, Assert.Single(References(sentence)).Issuer);

    [Fact]
    public void One_number_of_two_days_means_two_documents()
    {
        var found = References("Chỉ thị số 50-CT/TW ngày 04/02/2015 đã cũ. Nay theo Chỉ thị số 50-CT/TW ngày 23/7/2025 của Ban Bí thư. Chỉ thị số 50-CT/TW nêu rõ.");
        Assert.Equal(["2015", "2025"], found.Select(reference => reference.Date!.Value.Year.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal([1, 2], found.Select(reference => reference.Spans.Count));
    }

    [Fact]
    public void One_number_of_two_years_terms_or_communes_means_two_documents()
    {
        Assert.Equal(2, References("Chỉ thị số 50-CT/TW năm 2015 và Chỉ thị số 50-CT/TW năm 2025.").Count);
        Assert.Equal(2, References("Nghị quyết số 04-NQ/TW khóa XI; Nghị quyết số 04-NQ/TW khóa XII.").Count);
        Assert.Equal(2, References("Kế hoạch số 09-KH/ĐU của Đảng ủy xã Bình An; Kế hoạch số 09-KH/ĐU của Đảng ủy xã Bình Hòa.").Count);
        Assert.Single(References("Chỉ thị số 05-CT/TW của Ban Bí thư. Thực hiện Chỉ thị số 05-CT/TW của Trung ương."));
    }

    [Theory]
    [InlineData("Nghị quyết số 21-NQ/TW ngày 16/6/2022 (sau đây gọi tắt là Nghị quyết 21). Quán triệt Nghị quyết 21.", "21-NQ/TW", 3)]
    [InlineData("Đề án số 06-ĐA/TU về chuyển đổi số (viết tắt là Đề án 06). Thực hiện Đề án 06.", "06-ĐA/TU", 3)]
    [InlineData("Kết luận số 137-KL/TW (sau đây gọi là Kết luận). Thực hiện Kết luận, chi bộ báo cáo. Kết luận của Tỉnh ủy là việc khác.", "137-KL/TW", 3)]
    [InlineData("Luật Đất đai năm 2024 (sau đây viết tắt là “Luật Đất đai”). Căn cứ Luật Đất đai, xã lập hồ sơ.", "Luật Đất đai năm 2024", 3)]
    public void A_short_name_that_the_text_defines_means_its_document(string text, string number, int places)
    {
        var reference = Assert.Single(References(text));
        Assert.Equal((number, places), (reference.Number, reference.Spans.Count));
    }

    [Fact]
    public void A_common_name_means_all_that_it_was_given_to()
    {
        var found = References("Chỉ thị số 05-CT/TW và Kết luận số 01-KL/TW (gọi chung là các văn bản của Trung ương). Chỉ thị số 11-CT/TU và Kế hoạch số 12-KH/TU (gọi chung là Chỉ thị của tỉnh). Chỉ thị của tỉnh cần được quán triệt.");
        Assert.Equal([1, 1, 3, 3], found.Select(reference => reference.Spans.Count));
    }

    [Theory]
    [InlineData("Thông tư số 08/2023/TT-BVHTTDL của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch về thư viện.", "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch")]
    [InlineData("Chỉ thị số 11-CT/TU của Ban Thường vụ Tỉnh ủy chưa sâu.", "Ban Thường vụ Tỉnh ủy")]
    [InlineData("Thực hiện Kế hoạch số 44-KH/TU của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Đảng ủy báo cáo.", "Ban Thường vụ Tỉnh ủy")]
    [InlineData("Quy chế số 01-QC/ĐU của Ban Chấp hành Đảng bộ phường khóa I, nhiệm kỳ 2025 - 2030.", "Ban Chấp hành Đảng bộ phường")]
    [InlineData("Nghị quyết số 21-NQ/TW của Ban Chấp hành Trung ương khóa XIII và Kế hoạch của tỉnh.", "Ban Chấp hành Trung ương khóa XIII")]
    [InlineData("Thi hành Hướng dẫn số 09-HD/TW ngày 05/5/2024 của Ban Bí thư một số việc về sinh hoạt.", "Ban Bí thư")]
    [InlineData("Báo cáo theo Công văn số 31-CV/ĐU ngày 06/6/2026 của Đảng ủy phường chậm nhất ngày 15/7/2026.", "Đảng ủy phường")]
    [InlineData("Chỉ thị số 07-CT/TW ngày 08/8/2025 của Bộ Chính trị, Đại hội Chi bộ thôn Bãi Sậy họp một ngày.", "Bộ Chính trị")]
    [InlineData("Kết luận số 90-KL/TU ngày 09/9/2025 của Thường trực Tỉnh ủy đặt ra yêu cầu cao hơn.", "Thường trực Tỉnh ủy")]
    [InlineData("SỬA ĐỔI NGHỊ ĐỊNH SỐ 88/2021/NĐ-CP NGÀY 05/10/2021 CỦA CHÍNH PHỦ VỀ BẾN THUYỀN", "Chính phủ")]
    [InlineData("Theo Quyết định số 12/QĐ-SNN ngày 01/02/2025 của SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG VỀ GIỐNG CÂY", "Sở Nông nghiệp và Môi trường")]
    public void The_issuer_ends_where_the_sentence_goes_on(string sentence, string issuer) => Assert.Equal(issuer, References(sentence)[0].Issuer);

    [Fact]
    public void A_body_with_a_short_name_is_no_document() =>
        Assert.Equal(["12-KH/TU"], Numbers("Kế hoạch số 12-KH/TU giao Ban Tổ chức Tỉnh ủy (sau đây gọi tắt là Ban Tổ chức). Ban Tổ chức báo cáo."));

    [Fact]
    public void The_names_of_one_congress_mean_one_resolution() =>
        Assert.Equal(2, References("Nghị quyết Đại hội XIII của Đảng; Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng; Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX.").Count);

    private static List<Reference> References(string text) => [.. Shipped.Parse("thu.txt", "KẾ HOẠCH\nRà soát văn bản\n\n1. " + text + "\n").References];

    private static IEnumerable<string> Numbers(string text) => References(text).Select(reference => reference.Number);
}
