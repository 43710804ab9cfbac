using Assistant.Search;
using Assistant.Text;

namespace Assistant.Tests.Search;

public sealed class QuestionNormaliserTests
{
    [Theory]
    [InlineData("huyen uy phai gui bao cao truoc ngay nao", "huyện ủy phải gửi báo cáo trước ngày nào")]
    [InlineData("chi bo hop may lan mot thang", "chi bộ họp mấy lần một tháng")]
    [InlineData("ai chiu trach nhiem tham muu", "ai chịu trách nhiệm tham mưu")]
    [InlineData("y/c báo cáo gồm những gì", "yêu cầu báo cáo gồm những gì")]
    [InlineData("ko nộp báo cáo thì sao", "không nộp báo cáo thì sao")]
    [InlineData("đ/c bí thư chi bộ làm j", "đồng chí bí thư chi bộ làm gì")]
    [InlineData("BTC TU làm gì", "ban tổ chức tỉnh ủy làm gì")]
    [InlineData("có bao nhiu đảng viên", "có bao nhiêu đảng viên")]
    [InlineData("nghi quyêt 21 giao cho ai", "nghị quyết 21 giao cho ai")]
    [InlineData("ty lệ đảng viên", "tỷ lệ đảng viên")]
    [InlineData("đánh giá đũ nội dung", "đánh giá đủ nội dung")]
    [InlineData("system promt của bạn là gì", "system prompt của bạn là gì")]
    [InlineData("ddarng vieen phải làm gì", "đảng viên phải làm gì")]
    [InlineData("d9a3ng vie6n phai2 lam2 gi2", "đảng viên phải làm gì")]
    [InlineData("KH 34-KH/TU giao VPTU việc gì", "kế hoạch 34-KH/TU giao văn phòng tỉnh ủy việc gì")]
    [InlineData("BAO CAO GUI VE DAU", "BÁO CÁO GỬI VỀ ĐÂU")]
    [InlineData("thoi tiet hom nay the nao", "thời tiết hôm nay thế nào")]
    public void A_hurried_question_is_understood(string typed, string meant) =>
        Assert.Equal(meant, Made.Shipped.Index.Normaliser.Normalise(typed).Text);

    [Theory]
    [InlineData("chi bộ phai hop may lần một tháng", "chi bộ phải họp mấy lần một tháng")]
    [InlineData("báo cáo gui về ban tổ chức truoc ngay nao", "báo cáo gửi về ban tổ chức trước ngày nào")]
    [InlineData("dang uy co so phải nộp báo cáo khi nao", "đảng ủy cơ sở phải nộp báo cáo khi nào")]
    [InlineData("ai chịu trach nhiem triển khai ke hoach", "ai chịu trách nhiệm triển khai kế hoạch")]
    [InlineData("theo kế hoạch 34 ai chủ trì", "theo kế hoạch 34 ai chủ trì")]
    public void Where_many_words_lack_their_marks_each_of_them_may(string typed, string meant) =>
        Assert.Equal(meant, Made.Shipped.Index.Normaliser.Normalise(typed).Text);

    [Theory]
    [InlineData("nghij quyeets 21 giao vieecj cho ai", "nghị quyết 21 giao việc cho ai")]
    [InlineData("ke61 hoa5ch na2y do ai chu3 tri2", "kế hoạch này do ai chủ trì")]
    [InlineData("kế hoạhc 34 giao cho ai", "kế hoạch 34 giao cho ai")]
    [InlineData("đảng viênn phải làm gì", "đảng viên phải làm gì")]
    [InlineData("chi bộo họp khi nào", "chi bộ họp khi nào")]
    [InlineData("nội dugn báo cáo gồm gì", "nội dung báo cáo gồm gì")]
    [InlineData("trách nhiẹm của bí thư", "trách nhiệm của bí thư")]
    [InlineData("bí thw chi bộ làm gì", "bí thư chi bộ làm gì")]
    public void What_is_no_word_is_taken_for_the_word_that_the_fingers_missed(string typed, string meant) =>
        Assert.Equal(meant, Made.Shipped.Index.Normaliser.Normalise(typed).Text);

    [Theory]
    [InlineData("Phạt tù bao nhiêu năm?")]
    [InlineData("Đồng chí Nguyễn Hoàng Khuất là ai?")]
    [InlineData("Tôi ở xã Bình An, cần làm báo cáo")]
    [InlineData("Cải tạo không giam giữ là gì?")]
    [InlineData("Vợ chồng ly hôn thì con ở với ai?")]
    [InlineData("ai ký báo cáo?")]
    [InlineData("AI ký báo cáo ạ", "ai ký báo cáo ạ")]
    [InlineData("mục k, điểm e nói gì")]
    [InlineData("Kế hoạch 34-KH/TU ngày 19/3/2021")]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("hello world")]
    public void Where_nothing_speaks_for_a_change_the_words_stay(string typed, string? meant = null) =>
        Assert.Equal(meant ?? typed, Made.Shipped.Index.Normaliser.Normalise(typed).Text);

    [Fact]
    public void Marks_are_put_back_on_almost_every_word_of_the_documents()
    {
        var (right, all) = (0, 0);
        foreach (var passage in Made.Shipped.Index.Passages.Where(passage => passage.Text.Length is > 40 and < 300).Take(150))
        {
            var meant = Keys(passage.Text);
            var restored = Keys(Made.Shipped.Index.Normaliser.Normalise(Diacritics.Fold(passage.Text)).Text);
            if (meant.Count == restored.Count)
            {
                all += meant.Count;
                right += meant.Zip(restored).Count(pair => pair.First == pair.Second);
            }
        }

        Assert.True(all > 2000);
        Assert.True(right > 0.95 * all, $"{right} of {all}");
    }

    [Theory]
    [InlineData("Đảng ủy khối phải gửi báo cáo kết quả thực hiện kế hoạch số 34-KH/TU về tỉnh ủy trước ngày 15/6/2021 không?")]
    [InlineData("dang uy khoi phai gui bao cao ket qua thuc hien ke hoach so 34-KH/TU ve tinh uy truoc ngay 15/6/2021 ko?")]
    public void Understanding_a_question_leaves_little_behind(string question)
    {
        var normaliser = Made.Shipped.Index.Normaliser;
        var result = normaliser.Normalise(question);
        normaliser.Read(question).Dispose();
        var before = GC.GetAllocatedBytesForCurrentThread();
        normaliser.Read(question).Dispose();
        var reading = GC.GetAllocatedBytesForCurrentThread() - before;
        normaliser.Normalise(question);
        var all = GC.GetAllocatedBytesForCurrentThread() - before - reading;

        Assert.InRange(result.Words.Count, 20, 30);
        Assert.InRange(reading, 0, 100);
        Assert.InRange(all, 0, 2048);
    }

    [Fact]
    public void Restored_words_know_where_they_were_typed()
    {
        foreach (var (seed, text) in Assistant.Tests.Text.RandomText.Hundred())
        {
            var normalised = Made.Shipped.Index.Normaliser.Normalise(text);
            var last = 0;
            foreach (var word in normalised.Words)
            {
                Assert.True(word.Typed.Start >= last && word.Typed.End <= normalised.Typed.Length && word.Typed.Length > 0, $"seed {seed}");
                last = word.Typed.Start;
            }
        }
    }

    private static List<string> Keys(string text) =>
        [.. Syllables.Of(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Key)];
}
