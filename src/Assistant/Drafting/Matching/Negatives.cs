using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Drafting.Matching;

/// <summary>"không có …", "không phát sinh": statements that there is nothing.</summary>
public static partial class Negatives
{
    /// <summary>"không có", "không phát sinh", "không": nothing but the denial itself.</summary>
    public static bool IsBare(string text) => Bare().IsMatch(Folded(text));

    /// <summary>Every clause denies, and none gives a figure.</summary>
    public static bool IsDenial(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var segments = Segmenter.Of(text);
        return segments.Count > 0
            && !text.Any(char.IsAsciiDigit)
            && segments.All(segment => segment.Clauses.All(clause => Denial().IsMatch(Folded(clause.In(text)))));
    }

    /// <summary>"không có …" and "không phát sinh …", not any sentence with a "không" in it.</summary>
    public static bool SaysThereIsNone(string text) => None().IsMatch(Folded(text));

    /// <summary>What is denied: "chi bộ cơ sở" of "xã không có chi bộ cơ sở"; empty when nothing is named.</summary>
    public static string Denied(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = None().Match(Diacritics.FoldInPlace(text));
        if (!match.Success)
        {
            return string.Empty;
        }

        var after = text[(match.Index + match.Length)..].Trim(' ', '.', ',', ';', ':');
        var before = text[..match.Index].Trim(' ', '.', ',', ';', ':');
        return WhichEver().Replace(after.Length > 0 ? after : before, " ").Trim();
    }

    private static string Folded(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Diacritics.Fold(text).Trim(' ', '.', ',', ';', ':', '\n');
    }

    [GeneratedRegex(@"^(?:da |thi |la |muc nay |phan nay |dong nay |noi dung nay |don vi |dia phuong )?(?:khong|khong co|khong co gi|khong phat sinh|chua phat sinh|khong ap dung|ko|ko co|khong co noi dung nay|khong thuoc dien nay)(?: a| nhe)?$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?:^|\s)(?:khong|ko|chua|khong con)(?:\s|$)")]
    private static partial Regex Denial();

    [GeneratedRegex(@"(?<=^|\s)(?:khong|ko)\s+(?:co|phat sinh|ap dung)(?=\s|$)|(?<=^|\s)chua\s+phat sinh(?=\s|$)")]
    private static partial Regex None();

    [GeneratedRegex(@"(?:^|\s+)(?:nào|nao|gì|gi)(?=\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex WhichEver();
}
