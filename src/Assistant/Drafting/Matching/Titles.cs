using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Drafting.Matching;

/// <summary>The names by which people call outline lines: the telling first words of their titles.</summary>
public static partial class Titles
{
    /// <summary>"Nguyên nhân của khuyết điểm, hạn chế" → "nguyên nhân"; "Đề xuất, kiến nghị (nếu có)" → "đề xuất", "kiến nghị".</summary>
    public static IReadOnlyList<string> Leads(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var bare = Bracketed().Replace(title, " ");
        return
        [
            .. bare.Split(',', ';', ':', '.')
                .Select(part => Joint().Split(part)[0])
                .Select(part => Opening().Replace(part, string.Empty).Trim())
                .Where(part => part.Contains(' ', StringComparison.Ordinal)),
        ];
    }

    public static bool StartsWith(string sentence, string lead)
    {
        var marked = Diacritics.HasMarks(sentence);
        var folded = Key(sentence, marked);
        var start = Key(lead, marked);
        return folded.StartsWith(start, StringComparison.Ordinal)
            && (folded.Length == start.Length || !char.IsLetterOrDigit(folded[start.Length]));
    }

    private static string Key(string text, bool marked)
    {
        var bare = Opening().Replace(text, string.Empty);
        return marked ? ToneMarks.Key(bare) : Diacritics.Fold(bare);
    }

    [GeneratedRegex(@"\([^)]*\)?")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s(?:của|để|trong|nhằm|theo|đối với|về|từ|do)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^\s*(?:(?:về|việc|những|các|công tác|đánh giá|kết quả|tình hình|nêu rõ|thực hiện|phần)\s+)+", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
