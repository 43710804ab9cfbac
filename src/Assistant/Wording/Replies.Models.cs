using System.Globalization;

namespace Assistant.Wording;

// About the language model, where one is plugged in.
public static partial class Replies
{
    public const string NothingLeaves = "Câu hỏi và văn bản không được gửi ra ngoài máy chủ này.";

    public const string AnswersStayAsTheyAre = "Câu trả lời vẫn lấy từ nguyên văn văn bản.";

    public static string TextsGoToModel(string host) =>
        $"Câu hỏi và các đoạn văn bản liên quan được gửi tới {host} để diễn đạt câu trả lời.";

    public static string TextsGoToVectors(string host) => $"Đoạn văn bản và từ cần tìm được gửi tới {host} để tìm kiếm.";

    public static string ModelIsOff(IEnumerable<string> mistakes) => $"Không dùng mô hình ngôn ngữ. {string.Join(" ", mistakes)} {AnswersStayAsTheyAre}";

    public static string DoctorModel(string name, string address, int seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} tại {address}, chờ không quá {seconds} giây.");

    public static string ModelFailed(string trouble) => $"Mô hình ngôn ngữ {trouble}. {AnswersStayAsTheyAre}";
}
