using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>Marks that are stamped on the first page: secrecy and urgency. Only a line of their own counts, never words in running text.</summary>
internal static partial class HeadMarks
{
    // Blocks before the text proper; a mark further down belongs to something else.
    private const int HeadBlocks = 12;

    public static (Secrecy Secrecy, string Urgency) Read(IReadOnlyList<Block> blocks)
    {
        var (secrecy, urgency) = (Secrecy.None, "");
        foreach (var line in Lines(blocks))
        {
            if (SecrecyOf(line) is { } found && found > secrecy)
            {
                secrecy = found;
            }

            if (urgency.Length == 0 && UrgencyOf(line) is { } urgent)
            {
                urgency = urgent;
            }
        }

        return (secrecy, urgency);
    }

    public static bool Is(string bare) => SecrecyOf(bare) is not null || UrgencyOf(bare) is not null || Circulation().IsMatch(bare);

    /// <summary>All lines of page heads, and short lines among the first blocks.</summary>
    private static IEnumerable<string> Lines(IReadOnlyList<Block> blocks) =>
        blocks.Where((block, i) => block.Kind == BlockKind.Header || (i < HeadBlocks && block.Kind is BlockKind.Paragraph or BlockKind.Part or BlockKind.Subsection or BlockKind.Note or BlockKind.Title))
            .SelectMany(block => block.Text.Split('\n'));

    public static Secrecy? SecrecyOf(string line) => SecrecyMark().Match(line) is { Success: true } match
        ? match.Groups["mark"].Value switch { "MẬT" or "Mật" => Secrecy.Confidential, "TỐI MẬT" or "Tối mật" => Secrecy.Secret, _ => Secrecy.TopSecret }
        : null;

    private static string? UrgencyOf(string line) => UrgencyMark().Match(line) is { Success: true } match
        ? match.Groups["mark"].Value.Replace("HOẢ", "HỎA", StringComparison.Ordinal)
        : null;

    // Alone, framed by brackets or rules, after "Độ mật:", or behind the number on its line.
    [GeneratedRegex(@"^(?:[\[(*\-–_| ]{0,4}(?<mark>TUYỆT MẬT|TỐI MẬT|MẬT)[\])*\-–_|. ]{0,4}|(?:Độ mật|ĐỘ MẬT|Mức độ mật)\s*:\s*(?<mark>TUYỆT MẬT|TỐI MẬT|MẬT|Tuyệt mật|Tối mật|Mật)\.?|(?:Số|SỐ)\s*:?\s*\d{1,5}\s*[-–/]\S{2,30}\s+(?:[-–(]\s*)?(?<mark>TUYỆT MẬT|TỐI MẬT|MẬT)\)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex SecrecyMark();

    [GeneratedRegex(@"^(?:[\[(*\-–_| ]{0,4}(?<mark>HỎA TỐC HẸN GIỜ|HOẢ TỐC HẸN GIỜ|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)[\])*\-–_|.! ]{0,4}|(?:Độ khẩn|ĐỘ KHẨN|Mức độ khẩn)\s*:\s*(?<mark>HỎA TỐC HẸN GIỜ|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|Hỏa tốc|Thượng khẩn|Khẩn)\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex UrgencyMark();

    [GeneratedRegex(@"^\(?(?:TÀI LIỆU HỘI NGHỊ|Tài liệu hội nghị|XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ|DỰ THẢO(?:\s+LẦN\s+(?:THỨ\s+)?\S{1,6})?|Dự thảo(?:\s+lần\s+(?:thứ\s+)?\S{1,6})?|BẢN SAO|SAO Y|SAO LỤC)\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Circulation();
}
