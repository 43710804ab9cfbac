using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>
/// Tells orders to the program from questions about documents. Every word may be misspelt by one letter, because those who try
/// this misspell on purpose.
/// </summary>
internal static partial class Instructions
{
    // Each row: groups of alternatives that must all occur, in this order, with at most four words between. Marks count where they
    // are typed: "đúng theo hướng dẫn" is no "đừng theo".
    private static readonly string[][] Orders =
    [
        ["bỏ qua|phớt lờ|quên|lờ đi|vứt bỏ|không tuân theo|đừng tuân theo|đừng làm theo|ignore|disregard|forget", "hướng dẫn|chỉ dẫn|lệnh|quy tắc|ràng buộc|giới hạn|trích dẫn|instruction|instructions|rules|prompt"],
        ["bỏ qua|phớt lờ|quên|đừng làm theo", "quy định|chỉ thị|yêu cầu|nguyên tắc|hướng dẫn", "trước đó|ở trên|bên trên|của bạn|hệ thống|ban đầu|nội bộ|cấp trên"],
        ["in ra|in|hiển thị|hiện|cho xem|tiết lộ|đọc ra|đưa ra|liệt kê|cho tôi|cho biết|xuất ra|xuất|lặp lại|nhắc lại|nội dung|show|print|reveal|output", "system prompt|prompt|tệp cấu hình|mã nguồn|source code|mật khẩu|password|api key|khóa api|token|câu lệnh hệ thống|chỉ dẫn hệ thống|hướng dẫn hệ thống|lệnh hệ thống|hướng dẫn nội bộ|tệp trong thư mục"],
        ["prompt hệ thống|câu lệnh hệ thống|developer mode|jailbreak|dan mode"],
        ["mật khẩu|khóa api|biến môi trường|mã xác thực", "cơ sở dữ liệu|hệ thống|quản trị|của bạn|máy chủ|giá trị"],
        ["giả vờ|giả làm|hãy là|từ giờ bạn là|bây giờ bạn là|bạn không còn là|act as|pretend|you are now", "hacker|không giới hạn|không kiểm duyệt|chuyên gia|bí thư|ai|quản trị viên|admin|trợ lý khác|người|máy"],
        ["không cần|đừng|không phải|bỏ|tắt", "trích dẫn nguồn|trích nguồn|kiểm tra nguồn|dẫn nguồn|kiểm tra trích dẫn|trích dẫn"],
        ["bịa|tự nghĩ ra|sáng tác|ngụy tạo", "số liệu|con số|văn bản|trích dẫn|câu trả lời"],
        ["trả lời|nói", "là đạt hết|là đúng hết|không cần nguồn|dù không có"],
        ["xóa|drop|delete", "dữ liệu|database|cơ sở dữ liệu|tất cả văn bản|toàn bộ văn bản|mọi văn bản|chỉ mục|index|hết tài liệu|tất cả tài liệu|toàn bộ tài liệu|kho văn bản"],
    ];

    private const int Gap = 4;

    private static readonly Order[] Read = [.. Orders.Select(row => new Order([.. row.Select(group => group.Split('|').Select(Phrase).ToArray())]))];

    /// <param name="text">As it was typed, in normal form.</param>
    public static bool In(string text) =>
        Markers().IsMatch(text) || Disguise.Readings(text).Prepend(text).Any(reading => Fits(Words.Of(reading)));

    private static bool Fits(List<Word> words) => Array.Exists(Read, order => Enumerable.Range(0, words.Count).Any(start => Follows(words, start, start, order, 0)));

    private static bool Follows(List<Word> words, int from, int to, Order order, int part)
    {
        for (var start = from; start <= Math.Min(to, words.Count - 1); start++)
        {
            foreach (var phrase in order.Groups[part])
            {
                var end = start + phrase.Length;
                if (end > words.Count || !phrase.Select((meant, i) => Same(words[start + i], meant)).All(same => same))
                {
                    continue;
                }

                if (part == order.Groups.Length - 1 ? !NamesDocument(words, end) : Follows(words, end, end + Gap, order, part + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "bỏ qua Hướng dẫn số 12" names a document.
    private static bool NamesDocument(List<Word> words, int at) =>
        at < words.Count && (words[at].IsDocument || (words[at].Folded == "so" && at + 1 < words.Count && words[at + 1].IsDocument));

    // Short words have too many neighbours to forgive a letter, and a marked word is what it says.
    private static bool Same(Word typed, Word meant) =>
        typed.Folded == meant.Folded
            ? typed.Key == meant.Key || !Diacritics.HasMarks(typed.Key)
            : meant.Folded.Length >= 5 ? Lexicon.OneEditApart(typed.Folded, meant.Folded) : meant.Folded == "qua" && typed.Folded == "wua";

    private static Word[] Phrase(string phrase) => [.. Words.Of(phrase)];

    // The signs with which models are told who speaks, and those of other machines.
    [GeneratedRegex("""</?\s*(?:system|assistant|user)\s*>|\[/?INST\]|<\|[^|]{1,20}\|>|#{2,}\s*(?:instruction|response|system)|"role"\s*:\s*"|\$\{jndi|/etc/passwd""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markers();

    private sealed record Order(Word[][][] Groups);
}
