using Assistant.Answers;
using Assistant.Answers.Checks;
using Assistant.Answers.Reading;
using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Tests.Answers;

/// <summary>Rules that everyday questions over reports and notes brought to light, each over documents that exist nowhere.</summary>
public sealed class EverydayRuleTests
{
    private const string Report = """
        Sơn Hà, ngày 10 tháng 8 năm 2023
        *
        Số 58-BC/ĐUK

        BÁO CÁO
        sơ kết công tác dân vận của Đảng bộ Khối Sơn Hà

        I. TÌNH HÌNH CHUNG

        1. Đảng bộ Khối Sơn Hà có 40 tổ chức cơ sở đảng, trong đó: 30 đảng bộ, 10 chi bộ cơ sở; 250 chi bộ trực thuộc, 3.412 đảng viên.

        II. KẾT QUẢ

        1. Từ năm 2021 đến tháng 6/2023, Đảng bộ Khối đã xóa tên 17 đảng viên; cho ra khỏi đảng 05 đảng viên. Các cấp ủy kết nạp 611 đảng viên, vượt chỉ tiêu đề ra. Phấn đấu mỗi huyện kết nạp ít nhất 02 đảng viên là chủ trang trại.

        2. Ban Dân vận phát hành sổ tay tuyên truyền; thí điểm tổ tự quản trực tuyến ở thôn xa (thực hiện khi có hướng dẫn của Tỉnh ủy).

        III. HẠN CHẾ VÀ NGUYÊN NHÂN

        1. Hạn chế

        - Một số cấp ủy chưa quan tâm công tác dân vận.
        - Việc nắm tình hình nhân dân có lúc chưa kịp thời.

        2. Nguyên nhân của hạn chế

        - Nguyên nhân khách quan: địa bàn rộng.
        - Nguyên nhân chủ quan: cán bộ kiêm nhiệm.

        T/M ĐẢNG ỦY
        BÍ THƯ

        PHỤ LỤC 1
        XẾP LOẠI TỔ DÂN VẬN

        STT	NỘI DUNG	KẾT QUẢ
        		Năm 2021	Năm 2022
        1	- Hoàn thành nhiệm vụ	31	33
        2	- Không hoàn thành nhiệm vụ	06	02
        3	- Đoàn viên TNCSHCM	11	13
        """;

    [Theory]
    [InlineData("Có bao nhiêu đảng viên bị đưa ra khỏi Đảng?", "Từ năm 2021 đến nay, Đảng bộ đã xóa tên 17 đảng viên.")]
    [InlineData("Trong nhiệm kỳ đã kết nạp bao nhiêu đảng viên?", "Trong giai đoạn này đã kết nạp 40 đảng viên.")]
    public void What_only_sounds_alike_is_not_taken_for_the_same(string question, string sentence)
    {
        var text = "BÁO CÁO\nsơ kết công tác xây dựng Đảng\n\nI. KẾT QUẢ\n\n1. " + sentence + "\n";
        var corpus = CorpusSnapshot.Of([DocumentParser.Parse(new SourceFile("bao-cao-x.txt", text, "x", DocumentMetadata.None))]);
        Assert.IsNotType<Answer.Found>(new Answerer().Answer(new Question(question), corpus));
    }

    [Theory]
    [InlineData("dinh ky", "thuong xuyen")]
    [InlineData("nhiem ky", "giai doan")]
    [InlineData("xoa ten", "dua ra khoi dang")]
    [InlineData("mo hinh", "loai hinh")]
    public void Different_measures_and_periods_are_no_synonyms(string one, string other)
    {
        Assert.DoesNotContain(other, Synonyms.In(one.Split(' ')).SelectMany(match => match.Others));
        Assert.DoesNotContain(one, Synonyms.In(other.Split(' ')).SelectMany(match => match.Others));
    }

    // Items and then an unnumbered heading under one numbered heading, as outlines have it.
    private const string Mixed = """
        KẾ HOẠCH
        sơ kết công tác dân vận

        I. Đánh giá chung

        1. Ưu điểm

        2. Khuyết điểm, tồn tại

        - Về quán triệt, triển khai.
        - Về nắm tình hình nhân dân.

        * Nguyên nhân của khuyết điểm, tồn tại

        3. Bài học kinh nghiệm
        """;

    [Fact]
    public void A_list_that_ends_with_a_heading_keeps_its_items()
    {
        var corpus = CorpusSnapshot.Of([DocumentParser.Parse(new SourceFile("ke-hoach-hon-hop.txt", Mixed.ReplaceLineEndings("\n"), "mixed", DocumentMetadata.None))]);
        var text = new Answerer().Answer(new Question("Khuyết điểm, tồn tại phải đánh giá trên những mặt nào?"), corpus).Text;
        Assert.Contains("Về quán triệt, triển khai", text, StringComparison.Ordinal);
        Assert.Contains("Về nắm tình hình nhân dân", text, StringComparison.Ordinal);
        Assert.Contains("Nguyên nhân của khuyết điểm", text, StringComparison.Ordinal);
    }

    private const string Note = """
        # Sổ theo dõi họp thôn và quy định đã được thay thế

        ## 1. Nội dung phải có trong sổ họp thôn

        Sổ tay nghiệp vụ thống nhất những nội dung sau:

        - Thời gian khai mạc và địa điểm.
        - Thành phần dự họp.
        - Kết luận của trưởng thôn.

        ## 2. Chữ ký và con dấu trên sổ họp thôn

        - Sổ có chữ ký của người ghi sổ và của trưởng thôn.
        - Thôn không có con dấu riêng.

        ## 3. Định kỳ họp thôn

        - Họp thôn ít nhất mỗi quý một lần, không thay cho họp bất thường.
        - Mỗi cuộc họp có ít nhất hai phần ba số hộ.

        ## 4. Hiệu lực của Hướng dẫn số 21-HD/BDVTU

        - Hướng dẫn số 21-HD/BDVTU ngày 05/5/2019 về họp thôn đã được thay thế bởi Hướng dẫn số 34-HD/BDVTU ngày 07/7/2022 của Ban Dân vận Tỉnh ủy.
        """;

    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Of(
    [
        DocumentParser.Parse(new SourceFile("bao-cao-58.txt", Report.ReplaceLineEndings("\n"), "report58", DocumentMetadata.None)),
        DocumentParser.Parse(new SourceFile("so-hop-thon.md", Note.ReplaceLineEndings("\n"), "note", new DocumentMetadata { Kind = DocumentKind.GuidanceNote, Subject = "về sổ họp thôn" })),
    ]);

    private static readonly Answerer Answerer = new();

    [Theory]
    [InlineData("Đảng bộ Khối Sơn Hà có bao nhiêu đảng viên?", "3.412 đảng viên")]
    [InlineData("dang bo khoi co bao nhieu dang vien", "3.412 đảng viên")]
    [InlineData("Đảng bộ Khối đã kết nạp được bao nhiêu đảng viên?", "kết nạp 611 đảng viên")]
    [InlineData("Bao nhiêu đảng viên bị xóa tên và bao nhiêu bị cho ra khỏi Đảng?", "05 đảng viên")]
    public void How_many_is_answered_by_the_figure_that_the_verb_asks_for(string question, string expected) => Says(question, expected);

    [Theory]
    [InlineData("năm 2021 mấy tổ không hoàn thành nhiệm vụ?", "**06**")]
    [InlineData("năm 2022 có bao nhiêu tổ hoàn thành nhiệm vụ?", "**33**")]
    [InlineData("số đoàn viên TNCSHCM năm 2022 là bao nhiêu", "**13**")]
    public void A_row_is_known_by_its_whole_name(string question, string expected) => Says(question, expected);

    [Theory]
    [InlineData("Năm 2024 Đảng bộ Khối kết nạp bao nhiêu đảng viên?")]
    [InlineData("Đại hội Đảng bộ Khối Sơn Hà lần thứ 9 có bao nhiêu đảng viên?")]
    [InlineData("Báo cáo tổ tự quản mấy tháng một lần?")]
    public void Another_year_another_congress_or_no_period_is_refused(string question) => Refused(question);

    [Fact]
    public void A_limit_in_a_closing_bracket_speaks_of_the_whole_sentence() =>
        Says("Khi nào thí điểm tổ tự quản trực tuyến?", "khi có hướng dẫn của Tỉnh ủy");

    [Theory]
    [InlineData("báo cáo 58 nêu những hạn chế gì?", "chưa kịp thời")]
    [InlineData("Nguyên nhân của hạn chế chia mấy loại?", "chủ quan")]
    [InlineData("họp thôn ghi sổ gồm những mục nào?", "Thành phần dự họp")]
    public void A_heading_that_names_what_is_asked_gives_its_items(string question, string expected) => Says(question, expected);

    [Fact]
    public void How_often_is_answered_by_a_period() => Says("Họp thôn mấy tháng một lần?", "mỗi quý một lần");

    [Theory]
    [InlineData("Hướng dẫn 21-HD/BDVTU còn hiệu lực không?")]
    [InlineData("Hướng dẫn 21-HD/BDVTU đã được thay thế bằng văn bản nào?")]
    public void A_replaced_document_is_named_with_what_replaced_it(string question)
    {
        Says(question, "đã được thay thế bởi Hướng dẫn số 34-HD/BDVTU");
        Assert.DoesNotContain("Có.", Ask(question).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_a_document_still_holds_is_not_guessed_from_its_being_named() => Refused("Hướng dẫn 34-HD/BDVTU còn hiệu lực không?");

    [Fact]
    public void Who_signs_minutes_is_not_answered_by_who_signed_a_report()
    {
        Says("Ai ký sổ họp thôn?", "chữ ký của người ghi sổ");
        Assert.DoesNotContain("ĐẢNG ỦY", Ask("Ai ký sổ họp thôn?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_yes_needs_the_asked_words_themselves() =>
        Assert.DoesNotContain("Có.", Ask("Họp thôn có phải chụp ảnh không?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_list_is_cited_as_one_place_and_its_introduction_is_not_counted()
    {
        var answer = Ask("Sổ họp thôn phải có những nội dung gì?");
        Assert.Contains("3 nội dung: [1]", answer.Text, StringComparison.Ordinal);
        var citation = Assert.Single(answer.Citations);
        Assert.StartsWith("Sổ tay nghiệp vụ", citation.Quote, StringComparison.Ordinal);
        Assert.EndsWith("trưởng thôn.", citation.Quote, StringComparison.Ordinal);
        Assert.True(QuotationCheck.Holds(citation, Corpus));
    }

    private static Answer Ask(string question) => Answerer.Answer(new Question(question), Corpus);

    private static void Says(string question, string expected)
    {
        var answer = Ask(question);
        Assert.True(answer is Answer.Found, answer.Text);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }

    private static void Refused(string question)
    {
        var answer = Ask(question);
        Assert.True(answer is not Answer.Found, answer.Text);
    }
}
