using System.Text.RegularExpressions;

namespace Assistant.Answers.Evidence;

/// <summary>The body that a question begins with ("Ban Tổ chức Tỉnh uỷ mở lớp khi nào"): what others do is no answer to it.</summary>
internal static partial class AskedBody
{
    /// <summary>Whether the piece speaks of the asked body, in its own words, over it or as the body whose document it is.</summary>
    public static bool Acts(Inquiry inquiry, BlockView block, string sentence)
    {
        if (Opening().Match(inquiry.Reading.Folded) is not { Success: true } asked)
        {
            return true;
        }

        var (body, level) = (asked.Groups["body"].Value, asked.Groups["level"].Value);
        return Names(sentence, body, level)
            // A sentence that begins with another body speaks of that one, whatever stands over it.
            || (!Subject().IsMatch(sentence) && (Names(block.Chain.Line, body, level) || Names(block.Document.Topic.Line, body, level)));
    }

    private static bool Names(string line, string body, string level)
    {
        for (var at = line.IndexOf(" " + body + " ", StringComparison.Ordinal); at >= 0; at = line.IndexOf(" " + body + " ", at + 1, StringComparison.Ordinal))
        {
            var behind = Level().Match(line, at + body.Length + 1);
            if ((level.Length == 0 || !behind.Success || behind.Groups["level"].Value == level) && !Beside().IsMatch(line[..(at + 1)]))
            {
                return true;
            }
        }

        return false;
    }

    private const string Bodies = @"(?<body>ban (?:to chuc|tuyen giao va dan van|tuyen giao|dan van|noi chinh|xay dung dang|thuong vu|chap hanh|chi dao|quan ly)|uy ban (?:kiem tra|nhan dan|mat tran)|van phong|so \S+(?: va \S+ \S+| \S+)?|hoi \S+ \S+|mat tran to quoc|lien doan lao dong|doan thanh nien|cong an|trung tam \S+ \S+)(?: (?<level>trung uong|tinh uy|thanh uy|huyen uy|quan uy|dang uy))?";

    [GeneratedRegex(@"^\s*" + Bodies + @"(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\W*(?:(?:\d+|[a-z]) )?(?:giao )?" + Bodies + @"(?= )|^[^,]{0,60}?(?:\d{4} |nay |gian qua |do )" + Bodies + @"(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    // "…, phối hợp với Sở …", "gửi về Ban …": a partner or a receiver, not who acts.
    [GeneratedRegex(@" (?:phoi hop|cung|cung voi|phoi hop voi|voi|cho|ve|gui|trinh|qua)(?: cac)? $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\G (?<level>trung uong|tinh uy|thanh uy|huyen uy|quan uy|dang uy)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
