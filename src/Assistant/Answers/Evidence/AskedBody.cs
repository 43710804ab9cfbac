using System.Text.RegularExpressions;
using Assistant.Answers.Reading;

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

    /// <summary>"…; các sở khác báo cáo …": the clause begins with bodies of its own, and the asked one is not among them.</summary>
    public static bool IsOthers(Inquiry inquiry, Clause clause) =>
        Opening().Match(inquiry.Reading.Folded) is { Success: true } asked
        && Others().IsMatch(clause.Bag.Line)
        && !Names(clause.Bag.Line, asked.Groups["body"].Value, asked.Groups["level"].Value);

    /// <summary>"Sở … phải báo cáo Tỉnh ủy khi nào": the act that is asked for is that of reporting.</summary>
    public static bool Reports(QuestionReading reading) => Reporting().IsMatch(reading.Folded);

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

    private const string Bodies = @"(?<body>ban (?:to chuc|tuyen giao va dan van|tuyen giao|dan van|noi chinh|xay dung dang|thuong vu|chap hanh|chi dao|quan ly)|uy ban (?:kiem tra|nhan dan|mat tran)|van phong|so \S+(?: va \S+ \S+| \S+)?|hoi (?!nghi |thao |thi |hop |truong )\S+ \S+|mat tran to quoc|lien doan lao dong|doan thanh nien|cong an|trung tam \S+ \S+)(?: (?<level>trung uong|tinh uy|thanh uy|huyen uy|quan uy|dang uy))?";

    [GeneratedRegex(@"^\s*" + Bodies + @"(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\s*(?:[0-9]+ )?(?:giao )?(?:(?:cac|nhung|moi) (?:so|ban|nganh|phong|co quan|don vi|to chuc|dia phuong|huyen uy|thanh uy|dang uy|cap uy|chi bo|xa|phuong)|" + Bodies + @") ", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"^\s*" + Bodies + @" (?:(?!bao cao|gui|nop|trinh)\S+ ){0,4}?(?:phai |can |se )(?:bao cao|gui|nop|trinh) ", RegexOptions.CultureInvariant)]
    private static partial Regex Reporting();

    [GeneratedRegex(@"^\W*(?:(?:\d+|[a-z]) )?(?:giao )?" + Bodies + @"(?= )|^[^,]{0,60}?(?:\d{4} |nay |gian qua |do )" + Bodies + @"(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    // "…, phối hợp với Sở …", "gửi về Ban …": a partner or a receiver, not who acts.
    [GeneratedRegex(@" (?:phoi hop|cung|cung voi|phoi hop voi|voi|cho|ve|gui|trinh|qua)(?: cac)? $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\G (?<level>trung uong|tinh uy|thanh uy|huyen uy|quan uy|dang uy)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
