using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>Words with which a document ends: they speak for the whole of it, not for its last entry.</summary>
internal static partial class ClosingWords
{
    public static bool Are(string bare) => Closing().IsMatch(bare);

    [GeneratedRegex(@"^(?:Trên cơ sở|Căn cứ|Kế hoạch này|Hướng dẫn này|Nghị quyết này|Chỉ thị này|Kết luận này|Quy định này|Quyết định này|Luật này được|Bộ luật này được|Nghị quyết này được|Chương trình này|Thông báo này|Trên đây là|Trong quá trình|Quá trình|Nhận được|Yêu cầu|Đề nghị|Ban Thường vụ .{0,60}(?:yêu cầu|đề nghị)|Biên bản (?:kết thúc|được|này)|Cuộc họp kết thúc|Hội nghị kết thúc|Buổi sinh hoạt kết thúc)", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
