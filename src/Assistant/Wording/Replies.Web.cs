namespace Assistant.Wording;

/// <summary>The web pages and the web chat.</summary>
public static partial class Replies
{
    public const string TurnFailed =
        "Tôi chưa trả lời được do chương trình gặp lỗi. Nội dung anh/chị vừa gửi chưa được ghi. Xin anh/chị gửi lại; nếu vẫn như vậy, xin báo người quản trị.";

    public const string TurnWasInterrupted =
        "Chương trình đã dừng khi tôi chưa kịp trả lời câu trước. Xin anh/chị gõ “tiến độ” để xem những gì đã ghi, và gửi lại nếu chưa thấy.";

    public const string FieldIsNeeded = "Xin anh/chị ghi mục này.";

    public const string FieldIsNoNumber = "Xin ghi số chính xác, ví dụ 30. Nếu chưa có, xin để trống.";

    /// <summary>The name of a source in the list under an answer.</summary>
    public static string CitationName(string document, string section) =>
        section.Length == 0 ? document : $"{document}, {section.Replace(" > ", " › ", StringComparison.Ordinal)}";

    public static string LabelWithUnit(string label, string unit) => $"{label} ({unit})";
}
