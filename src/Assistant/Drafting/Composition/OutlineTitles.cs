using System.Text.RegularExpressions;

namespace Assistant.Drafting.Composition;

/// <summary>Titles of an outline as they stand in the report that answers it.</summary>
public static partial class OutlineTitles
{
    /// <summary>Without "(nếu có)" and other bracketed instructions, and without the stop at its end.</summary>
    public static string ForReport(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return Instruction().Replace(title, string.Empty).Replace("*", string.Empty, StringComparison.Ordinal).Trim().TrimEnd('.', ':', ';', ' ');
    }

    /// <summary>"tổng kết … (kèm theo Kế hoạch số 34-KH/TU …)" without what it is attached to.</summary>
    public static string Subject(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Attached().Replace(subject, string.Empty).Replace("*", string.Empty, StringComparison.Ordinal).Trim().TrimEnd('.');
    }

    [GeneratedRegex(@"\s*\((?:nếu có|nêu|cần|kèm|cụ thể|trong đó|ghi|tính)[^()]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Instruction();

    [GeneratedRegex(@"\s*\((?:ban hành\s+)?(?:kèm|gửi)[^()]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Attached();
}
