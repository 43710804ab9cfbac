using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Conversations;

/// <summary>Whether a line typed in the middle of an interview asks something.</summary>
internal static partial class QuestionSigns
{
    // Pasted text may end in a question mark; a question that somebody types is short.
    private const int Longest = 300;

    public static bool IsQuestion(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > Longest)
        {
            return false;
        }

        var folded = Diacritics.Fold(trimmed).TrimEnd('.', ' ');
        return trimmed.EndsWith('?') || !Denied().IsMatch(folded) && Asking().IsMatch(folded) && (Ending().IsMatch(folded) || Opening().IsMatch(folded));
    }

    /// <summary>Asks by when the report is due, and of no other body's report.</summary>
    public static bool AsksForDeadline(string text)
    {
        var folded = Diacritics.Fold(text);
        return Due().IsMatch(folded) && folded.Contains("bao cao", StringComparison.Ordinal) && !OtherLevel().IsMatch(folded);
    }

    // "không có thôn nào", "chưa rõ vì sao" tell, they do not ask.
    [GeneratedRegex(@"^(?:.{0,40}\s)?(?:khong|chua)\s+(?:co|ro|biet|phat sinh|ket nap|thanh lap|xay ra)\b.*\b(?:nao|gi|sao|dau)$")]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:la gi|gi vay|nhung gi|bao gio|khi nao|luc nao|ngay nao|ngay may|o dau|the nao|bao nhieu|may ngay|ai ky|ai la|la ai|cho ai|do ai|vi sao|tai sao|co phai|phai khong|dung khong|duoc khong|co can|(?:muc|cap|van ban|don vi|co quan|nguoi|phan) nao)\b")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:nhi|vay|the|ha|a|khong|gi|nao|dau|sao|ai|bao nhieu|bao gio|bao lau|day)$")]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(?:cho (?:toi|minh|em) hoi|xin hoi|toi hoi|hoi|the con|khi nao|bao gio|ai|vi sao|tai sao)\b")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\bhan\b|\bbao gio\b|\bkhi nao\b|\bngay nao\b|\bluc nao\b|\bthoi han\b|\bthoi gian (?:nop|gui)\b")]
    private static partial Regex Due();

    [GeneratedRegex(@"\bhuyen\b|\btinh\b|\bthi uy\b|\bthanh uy\b|\bquan uy\b|\bban to chuc\b|\bco so\b")]
    private static partial Regex OtherLevel();
}
