using System.Globalization;

namespace Assistant.Wording;

public static partial class Replies
{
    public const string AnswerGreeting =
        "Chào anh/chị. Tôi trả lời câu hỏi về các văn bản đã nạp, có dẫn nguồn, và giúp soạn báo cáo theo đề cương. Anh/chị cần tìm nội dung gì?";

    public const string AnswerThanks = "Rất vui được giúp anh/chị. Khi cần, anh/chị cứ hỏi tiếp.";

    public const string AnswerHelp =
        "Tôi tra cứu trong các văn bản đã nạp và trích dẫn đúng chỗ: thời hạn, cơ quan chịu trách nhiệm, số liệu, nội dung từng mục, số và ngày văn bản. "
        + "Tôi cũng hướng dẫn soạn báo cáo từng mục theo đề cương.";

    public const string AnswerOpinion =
        "Tôi không nêu ý kiến riêng, không đánh giá cá nhân hay chủ trương. Anh/chị có thể hỏi về nội dung ghi trong các văn bản đã nạp.";

    public const string AnswerGoodbye = "Chào anh/chị. Khi cần tra cứu văn bản hoặc soạn báo cáo, anh/chị cứ quay lại.";

    public const string AnswerIdentity =
        "Tôi là Trợ lý văn bản, một chương trình máy tính. Tôi trả lời câu hỏi về các văn bản đã nạp, có dẫn nguồn để anh/chị kiểm tra, "
        + "và giúp soạn báo cáo theo đề cương.";

    public const string AnswerDispleasure =
        "Tôi xin lỗi vì chưa giúp được anh/chị như mong muốn. Anh/chị cho biết cần tìm nội dung gì, nếu được thì kèm số hiệu văn bản "
        + "hoặc tên mục, tôi sẽ tìm lại.";

    public const string AnswerElsewhere =
        "Việc này nằm ngoài phạm vi của tôi. Tôi chỉ trả lời câu hỏi về nội dung các văn bản đã nạp và giúp soạn báo cáo theo đề cương.";

    public const string AnswerPrivate =
        "Tôi không cung cấp thông tin riêng của cá nhân. Anh/chị có thể hỏi về nội dung ghi trong các văn bản đã nạp.";

    public const string AnswerNoThread = "Anh/chị muốn nói đến văn bản hoặc mục nào? Anh/chị nêu tên giúp, tôi sẽ trích đúng chỗ.";

    public const string AnswerNothingMore = "Tôi đã trình bày hết nội dung tìm được cho câu hỏi này.";

    public const string AnswerNothingThere = "Tôi không thấy mục như vậy ở chỗ vừa dẫn. Anh/chị nêu số hoặc tên mục giúp.";

    public const string AnswerInstruction =
        "Tôi không làm theo yêu cầu này. Tôi chỉ trả lời câu hỏi về nội dung các văn bản đã nạp, có dẫn nguồn.";

    public const string AnswerEmptyQuestion = "Anh/chị chưa nhập câu hỏi. Anh/chị cần tìm nội dung gì trong các văn bản đã nạp?";

    public const string AnswerTry = "Anh/chị thử nêu số hiệu văn bản, tên mục hoặc dùng từ khác.";

    public const string AnswerYes = "Có.";

    public const string AnswerNo = "Không.";

    public const string AnswerReplaced = "Văn bản này đã được thay thế.";

    public const string AnswerBeforeChange = "Trước khi được sửa đổi, bổ sung, văn bản cũ ghi:";

    public const string AnswerBeforeReplacement = "Văn bản đã được thay thế ghi:";

    public const string AnswerAfterReplacement = "Văn bản mới ghi:";

    public const string AnswerFromCatalogue = "Đây là thông tin trong danh mục của chương trình, không trích từ văn bản đã nạp.";

    /// <summary>Before what a model chose beside the answer.</summary>
    public const string AnswerAlso = "Nội dung liên quan trong văn bản đã dẫn:";

    public const string AnswerSameSection = "Cùng mục này còn có:";

    public const string AnswerReached = "Đạt.";

    public const string AnswerNotReached = "Không đạt.";

    public const string AnswerAgrees = "Khớp";

    public const string AnswerDisagrees = "Không khớp";

    public const string AnswerDifferent = "Khác nhau.";

    public const string AnswerSame = "Giống nhau.";

    public const string AnswerIncrease = "Tăng";

    public const string AnswerDecrease = "Giảm";

    public const string AnswerUnchanged = "Không thay đổi";

    public const string AnswerTotal = "Tổng cộng";

    public const string AnswerByLevel = "Thời hạn tùy theo cấp và nội dung công việc:";

    public const string AnswerOutline = "Đề cương";

    public const string AnswerInTitle = "tên văn bản";

    public const string AnswerInOpening = "đoạn mở đầu hoặc cuối văn bản";

    public static readonly IReadOnlyList<string> AnswerStarters =
    [
        "Đề cương báo cáo gồm những phần nào?", "Báo cáo phải gửi trước ngày nào?", "Biên bản sinh hoạt chi bộ phải có những nội dung gì?",
    ];

    public static string AnswerReadAs(string question) => $"Tôi hiểu câu hỏi là: “{question}”";

    public static string AnswerNotFound(int documents) =>
        string.Create(CultureInfo.InvariantCulture, $"Tôi chưa tìm thấy nội dung này trong {documents} văn bản đã nạp.");

    public static string AnswerNotStated(string document, string what) => $"{Capital(document)} không ghi {what}.";

    public static string AnswerFactNumber => "số, ký hiệu";

    public static string AnswerFactDate => "ngày ban hành";

    public static string AnswerFactSigner => "người ký";

    public static string AnswerFactRecipients => "nơi nhận";

    public static string AnswerNearest(string sections) => $"Nội dung gần nhất: {sections}.";

    public static string AnswerFrom(string document, string section) =>
        section.Length == 0 ? $"Theo {document}:" : $"Theo {document}, {section}:";

    public static string AnswerFromNote(string title, string sources) =>
        sources.Length == 0
            ? $"Theo ghi chú hướng dẫn do chúng tôi biên soạn ({title}), không phải văn bản chính thức:"
            : $"Theo ghi chú hướng dẫn do chúng tôi biên soạn ({title}), dựa trên {sources}; không phải văn bản chính thức:";

    public static string AnswerClause(string label) => $"khoản {label}";

    public static string AnswerPoint(string label) => $"điểm {label}";

    public static string AnswerSection(string label) => label.StartsWith("Mục ", StringComparison.OrdinalIgnoreCase) ? label : $"mục {label}";

    public static string AnswerItems(string heading, int count) => string.Create(CultureInfo.InvariantCulture, $"{heading} – {count} nội dung:");

    public static string AnswerChange(string change, string what, string before, string from, string after, string to) =>
        $"{change}: {what}, từ {before} ({from}) đến {after} ({to})";

    public static string AnswerMore(int count) => string.Create(CultureInfo.InvariantCulture, $"(còn {count} nội dung, xem tại nguồn dẫn)");

    public static string AnswerCut(int count) => string.Create(CultureInfo.InvariantCulture, $"(còn {count} nội dung, anh/chị chọn “{SuggestMore}” để đọc tiếp)");

    public static string AnswerNotObligatory(string words) => $"Không bắt buộc: văn bản ghi “{words}”";

    public static string AnswerObligatory(string words) => $"Văn bản nêu “{words}” và không ghi “nếu có”";

    public static string AnswerMentioned(string what, int documents) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} được nêu trong {documents} văn bản:");

    public static string AnswerFurtherDocuments(int documents) => string.Create(CultureInfo.InvariantCulture, $"(và {documents} văn bản khác)");

    public static string AnswerNamedHere(string document) => $"Văn bản này được nêu trong {document}:";

    public static string AnswerStatus(string status) => $"Lưu ý: {status}";

    public static string AnswerSigned(string signer) => $"Người ký: {signer}";

    public static string AnswerIssued(string title, string issuer) => issuer.Length == 0 ? title : $"{title} của {issuer}";

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Follows the name of a document in a citation.</summary>
    public static string RecognisedDocument(string title) => $"{title} (chữ nhận dạng từ ảnh, cần đối chiếu bản gốc)";
}
