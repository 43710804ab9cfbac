using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>What a document says of itself, wherever it stands: head, title, opening, signature.</summary>
public sealed class IdentityTests
{
    [Theory]
    [InlineData("nghi-dinh-sua-doi.txt", "88/2026/NĐ-CP", "Nghị định", "Chính phủ", "Trần Minh An", "Hà Nội")]
    [InlineData("luat.txt", "99/2026/QH16", "Luật", "Quốc hội", "Lê Thị Bình", "Hà Nội")]
    [InlineData("chi-thi.txt", "77-CT/TW", "Chỉ thị", "Ban Bí thư", "Nguyễn Văn Tám", "Hà Nội")]
    [InlineData("cong-van-tuyen-truyen.txt", "312-CV/BTGDVTW", "Công văn", "Ban Tuyên giáo và Dân vận Trung ương", "Đinh Thị Hoa", "Hà Nội")]
    [InlineData("bao-cao-nam.txt", "45-BC/ĐU", "Báo cáo", "Ban Thường vụ Đảng ủy xã Đại Lộc", "Đặng Quốc Việt", "Đại Lộc")]
    [InlineData("quyet-dinh-quy-che.txt", "15/2026/QĐ-UBND", "Quyết định", "Ủy ban nhân dân tỉnh Quảng An", "Phan Văn Ơn", "Quảng An")]
    [InlineData("bien-ban-thang.txt", "05-BB/CB", "Biên bản", "Chi bộ thôn Tây", "Vũ Văn Giang", "Bình An")]
    public void Number_type_issuer_signer_and_place_are_read(string name, string number, string type, string issuer, string signer, string place)
    {
        var document = Shipped.Sample(name);
        Assert.Equal((number, type, issuer, signer, place), (document.Number, document.Type, document.Issuer, document.Signer, document.Place));
        Assert.Empty(document.Doubts);
    }

    [Fact]
    public void Secretary_and_chairman_side_by_side_sign_each_for_himself()
    {
        var minutes = Shipped.Parse("b.txt", """
            CHI BỘ THÔN MẪU
            Số 03-BB/CB

            BIÊN BẢN
            sinh hoạt chi bộ tháng 3

            Cuộc họp kết thúc lúc 17 giờ cùng ngày.

            THƯ KÝ                                        CHỦ TRÌ
                                                          BÍ THƯ

            Đinh Thị Thử                                  Ngô Văn Ví
            """);
        Assert.Equal("Ngô Văn Ví", minutes.Signer);
        Assert.Equal("THƯ KÝ\nĐinh Thị Thử\nCHỦ TRÌ\nBÍ THƯ\nNgô Văn Ví", Assert.Single(minutes.Blocks, block => block.Kind == BlockKind.Signature).Text);
        Laws.All(minutes);
    }

    [Fact]
    public void The_presidium_signs_for_the_congress()
    {
        var resolution = Shipped.Parse("n.txt", """
            ĐẢNG BỘ TỈNH MẪU SƠN
            ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ PHƯỜNG VÍ DỤ
            LẦN THỨ II, NHIỆM KỲ 2025 - 2030
            *
            Số 01-NQ/ĐH

            NGHỊ QUYẾT
            Đại hội đại biểu Đảng bộ phường Ví Dụ lần thứ II, nhiệm kỳ 2025 - 2030

            Đại hội đại biểu Đảng bộ phường Ví Dụ lần thứ II giao Ban Chấp hành xây dựng chương trình hành động.

            T/M ĐOÀN CHỦ TỊCH

            Ngô Văn Ví
            """);
        Assert.Equal(("Đại hội đại biểu Đảng bộ phường Ví Dụ lần thứ II", "nhiệm kỳ 2025 - 2030"), (resolution.Issuer, resolution.Term));
    }

    [Theory]
    [InlineData("Quy chế làm việc số 02-QC/TU, ngày 20/10/2025 của Ban Chấp hành Đảng bộ tỉnh khoá XX", "khoá XX")]
    [InlineData("Nghị quyết số 02-NQ/TU, ngày 20/10/2015 của Ban Chấp hành Đảng bộ tỉnh khoá XX", "")]
    public void Only_the_committees_working_rules_tell_its_term_without_years(string ground, string term) =>
        Assert.Equal(term, Shipped.Parse("q.txt", $"TỈNH UỶ MẪU SƠN\n*\nSố 07-QĐ/TU\n\nMẫu Sơn, ngày 05 tháng 01 năm 2026\n\nQUY ĐỊNH\nvề tiếp công dân\n\n- Căn cứ {ground};\n\nBan Thường vụ Tỉnh uỷ quy định như sau:\n").Term);

    [Fact]
    public void Recipients_are_parted_where_a_list_has_lost_its_dashes()
    {
        var letter = Shipped.Parse("t.md", "# TỜ TRÌNH\nvề kinh phí\n\nKính trình xem xét.\n\n***Nơi nhận:***\n* Như trên;\n* Các chi bộ trực thuộc;\n* Lưu Văn phòng.\n");
        Assert.Equal(["Như trên", "Các chi bộ trực thuộc", "Lưu Văn phòng"], letter.Recipients);
    }

    [Fact]
    public void A_number_and_a_day_that_were_left_blank_are_asked_for()
    {
        var proposal = Shipped.Sample("to-trinh.txt");
        Assert.Equal(("", null, "Ủy ban nhân dân xã Bình An"), (proposal.Number, proposal.Date, proposal.Issuer));
        Assert.Equal([IdentityField.Number, IdentityField.Date], proposal.Doubts.Select(doubt => doubt.Field));
    }

    [Fact]
    public void Draft_and_circulation_marks_are_no_title()
    {
        var proposal = Shipped.Sample("to-trinh.txt");
        Assert.StartsWith("TỜ TRÌNH", proposal.Blocks.First(block => block.Kind == BlockKind.Title).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_joint_plan_keeps_a_code_that_no_list_knows_and_names_both_signers()
    {
        var plan = Shipped.Sample("ke-hoach-lien-tich.txt");
        Assert.Equal(("12-KHLT/TĐTN-SGDĐT", "Ngô Văn Khang, Bùi Thị Lan"), (plan.Number, plan.Signer));
    }

    [Fact]
    public void The_mark_of_secrecy_counts_and_the_word_in_the_text_does_not()
    {
        Assert.Equal(Secrecy.Secret, Shipped.Sample("chi-thi.txt").Secrecy);
        var open = Shipped.Parse("mo.txt", "BÁO CÁO\nvề bảo vệ bí mật\n\nTài liệu MẬT và TỐI MẬT được giữ trong két.\nVăn bản TUYỆT MẬT: không có.\n");
        Assert.Equal(Secrecy.None, open.Secrecy);
    }

    [Theory]
    [InlineData("MẬT", Secrecy.Confidential)]
    [InlineData("TỐI MẬT", Secrecy.Secret)]
    [InlineData("(TUYỆT MẬT)", Secrecy.TopSecret)]
    [InlineData("Độ mật: Mật", Secrecy.Confidential)]
    public void Every_form_of_the_mark_is_seen(string mark, Secrecy secrecy) =>
        Assert.Equal(secrecy, Shipped.Parse("m.txt", $"TỈNH ỦY QUẢNG AN\n*\nSố 12-KH/TU\n{mark}\n\nKẾ HOẠCH\nphòng chống lụt bão\n\nNội dung.\n").Secrecy);

    [Theory]
    [InlineData("KHẨN", "KHẨN")]
    [InlineData("THƯỢNG KHẨN", "THƯỢNG KHẨN")]
    [InlineData("HỎA TỐC HẸN GIỜ", "HỎA TỐC HẸN GIỜ")]
    [InlineData("HOẢ TỐC", "HỎA TỐC")]
    public void Urgency_is_read_from_its_mark(string mark, string urgency) =>
        Assert.Equal(urgency, Shipped.Parse("k.txt", $"TỈNH ỦY QUẢNG AN\n*\nSố 12-CV/TU\n{mark}\n\nKính gửi: Các đảng ủy trực thuộc\n\nĐề nghị báo cáo ngay.\n").Urgency);

    [Fact]
    public void The_term_is_the_issuers_not_that_of_a_cited_body()
    {
        Assert.Equal("khóa XIV", Shipped.PlanOnResolution21.Term);
        Assert.Equal("khóa XVI", Shipped.Sample("luat.txt").Term);
        Assert.Equal("nhiệm kỳ 2025 - 2030", Shipped.Parse("nq.txt", "NGHỊ QUYẾT\nĐẠI HỘI ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ II, NHIỆM KỲ 2025 - 2030\n\nĐại hội quyết nghị như sau.\n").Term);
        Assert.Equal("", Shipped.Parse("kh.txt", "KẾ HOẠCH\nthực hiện Nghị quyết số 12-NQ/TW của Ban Chấp hành Trung ương khóa XIII\n\nNội dung.\n").Term);
    }

    [Fact]
    public void Two_numbers_in_one_document_are_both_offered()
    {
        var document = Shipped.Parse("hai-so.txt", "Số 12-KH/TU\nQuảng An, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nkiểm tra\n\nNội dung.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn An\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 21-KH/TU ngày 02/3/2026 của Ban Thường vụ Tỉnh ủy)\n\nDanh sách.\n");
        Assert.Equal(["12-KH/TU", "21-KH/TU"], document.Doubts.Single(doubt => doubt.Field == IdentityField.Number).Candidates);
    }

    [Fact]
    public void The_catalogue_is_believed_before_the_text()
    {
        var file = new SourceFile("kh.txt", "KẾ HOẠCH\nkiểm tra\n\nNội dung.\n", "", new DocumentMetadata { Number = "7-KH/ĐU", Signer = "Lê An", Term = "khóa II", Place = "Bình An" });
        var document = DocumentParser.Parse(file);
        Assert.Equal(("7-KH/ĐU", "Lê An", "khóa II", "Bình An"), (document.Number, document.Signer, document.Term, document.Place));
        Assert.DoesNotContain(document.Doubts, doubt => doubt.Field is IdentityField.Number or IdentityField.Signer);
    }

    [Theory]
    [InlineData("ĐẢNG ỦY XÃ BÌNH AN", "xã Bình An")]
    [InlineData("UBND PHƯỜNG HÒA KHÁNH", "UBND phường Hòa Khánh")]
    [InlineData("SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH QUẢNG AN", "Sở Giáo dục và Đào tạo tỉnh Quảng An")]
    [InlineData("ĐẢNG BỘ THÀNH PHỐ HƯNG HÀ", "Đảng bộ thành phố Hưng Hà")]
    [InlineData("TỈNH ỦY LAM GIANG", "Tỉnh ủy Lam Giang")]
    public void Names_in_capitals_are_written_as_in_running_text(string printed, string written) =>
        Assert.EndsWith(written, Shipped.Parse("ten.txt", $"{printed}\nSố 5-BC/ĐU\nBình An, ngày 02 tháng 3 năm 2026\n\nBÁO CÁO\ntháng 3\n\nNội dung.\n").Issuer, StringComparison.Ordinal);
}
