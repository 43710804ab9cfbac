namespace Assistant.Wording;

/// <summary>
/// Every word that officials read. Someone who does not program can correct them here: the text between the quotation marks is
/// what people see; what stands in braces is filled in by the program. The parts of this class stand in the files
/// Replies.*.cs of this folder.
/// </summary>
public static partial class Replies
{
    public const string ProductName = "Trợ lý văn bản";

    public const string MadeByMachine = "Do máy trả lời theo nguồn dẫn. Xin đối chiếu trước khi dùng.";
}
