using System.Text.RegularExpressions;
using Assistant.Drafting;
using Assistant.Drafting.Matching;
using Assistant.Text;

namespace Assistant.Conversations;

/// <summary>Tells commands from answers. Typed without marks they are the same.</summary>
internal static partial class CommandReader
{
    // A command is short; what is longer only happens to begin like one.
    private const int LongestCommand = 90;
    private const int LongestTopic = 60;

    /// <summary>Null when the message is none.</summary>
    public static DraftCommand? Read(string text, Draft draft)
    {
        var folded = Plain(text);
        if (folded.Length == 0)
        {
            return null;
        }

        if (Zeros().IsMatch(folded) && folded.Length <= LongestCommand)
        {
            return new DraftCommand.FillZeros();
        }

        if (Confirmation().IsMatch(folded) || draft.OpenZero is not null && Yes().IsMatch(folded))
        {
            return new DraftCommand.ConfirmZeros(text);
        }

        if (draft.OpenZero is not null && NoData().IsMatch(folded))
        {
            return new DraftCommand.NoFigures();
        }

        if (Unit().Match(folded) is { Success: true } renaming && text.Length > renaming.Length)
        {
            return new DraftCommand.NameUnit(text.Trim()[renaming.Length..].TrimStart(' ', ':', ',', '-'));
        }

        var at = draft.Current?.Index ?? 0;
        return folded.Length <= LongestCommand && ReadShort(text, folded, draft, at) is { } command
            ? command
            : CorrectionReader.IsCorrection(text) ? new DraftCommand.Correct() : null;
    }

    /// <summary>Commands that make sense without a draft.</summary>
    public static DraftCommand? ReadOutside(string text)
    {
        var folded = Plain(text);
        return folded switch
        {
            _ when List().IsMatch(folded) => new DraftCommand.ListDrafts(),
            _ when Continuing().IsMatch(folded) => new DraftCommand.Continue(),
            _ when Helping().IsMatch(folded) => new DraftCommand.Help(),
            _ => null,
        };
    }

    private static DraftCommand? ReadShort(string text, string folded, Draft draft, int at)
    {
        if (ReadOutside(text) is { } outside)
        {
            return outside;
        }

        var heading = HeadingNames.Anywhere(draft.Map, text, at);
        if (Asked().IsMatch(folded))
        {
            return new DraftCommand.WhatIsAsked(heading);
        }

        return folded switch
        {
            _ when Previewing(folded, draft, heading) is { } preview => preview,
            _ when Progress().IsMatch(folded) => new DraftCommand.Progress(),
            _ when Export().IsMatch(folded) => new DraftCommand.Export(),
            _ when Undo().IsMatch(folded) => new DraftCommand.Undo(),
            _ when Leave().IsMatch(folded) => new DraftCommand.Leave(),
            // Said to the assistant, not to the reader of the report.
            _ when Courtesy().IsMatch(folded) => new DraftCommand.Continue(),
            _ when Back().IsMatch(folded) => new DraftCommand.Back(),
            _ when Going(text, folded, draft, at) is { } going => going,
            _ => Skipping(text, folded),
        };
    }

    // "xem lại quy chế làm việc" may be an answer; it is a command when what follows names a part of the outline.
    private static DraftCommand.Preview? Previewing(string folded, Draft draft, OutlineHeading? heading)
    {
        var match = Preview().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var rest = folded[match.Length..].Trim();
        var named = heading ?? (rest.Length > 0 ? Named(draft, rest) : null);
        return rest.Length == 0 || named is not null || folded.StartsWith("xem truoc", StringComparison.Ordinal) ? new DraftCommand.Preview(named) : null;
    }

    private static DraftCommand.GoTo? Going(string text, string folded, Draft draft, int at)
    {
        var (named, remainder) = HeadingNames.Leading(draft.Map, text, at);
        if (named is not null && remainder.Length == 0)
        {
            return new DraftCommand.GoTo(named);
        }

        var match = Go().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        var heading = HeadingNames.Anywhere(draft.Map, name, at) ?? HeadingNames.Leading(draft.Map, name + ":", at).Heading;
        heading ??= Named(draft, name);
        return heading is null ? null : new DraftCommand.GoTo(heading);
    }

    // A heading by its words; the one around a line when a line is named.
    private static OutlineHeading? Named(Draft draft, string words)
    {
        if (words.Trim().Length == 0)
        {
            return null;
        }

        var (line, heading) = new Router(draft.Map, draft.Map.Matcher).Resolve(words, draft.Current ?? draft.Map.Lines[0]);
        return heading ?? (line is null ? null : draft.Map.Headings.LastOrDefault(one => one.Lines.Contains(line)));
    }

    private static DraftCommand.Skip? Skipping(string text, string folded)
    {
        var whole = SkipWhole().Match(folded);
        if (whole.Success)
        {
            return new DraftCommand.Skip(string.Empty, whole.Groups["section"].Success);
        }

        var after = SkipNamed().Match(folded);
        if (after.Success)
        {
            return new DraftCommand.Skip(after.Groups["topic"].Value, true);
        }

        var before = SkipTopic().Match(folded);
        return before.Success && IsTopic(before.Groups["topic"].Value)
            ? new DraftCommand.Skip(text.Trim()[..before.Groups["topic"].Length], false)
            : null;
    }

    // "kết nạp 3 đảng viên, còn lại bổ sung sau" is an answer; a topic only names what is put off.
    private static bool IsTopic(string words) => words.Length is > 0 and <= LongestTopic && !words.Any(c => char.IsAsciiDigit(c) || c is ',' or ':' or ';');

    // Without marks, stops and the words that only make a request polite.
    private static string Plain(string text)
    {
        var folded = Diacritics.FoldInPlace(text).Trim().TrimEnd('.', '!', ',', ';', ' ');
        return Polite().Replace(folded, string.Empty).Trim();
    }

    [GeneratedRegex(@"(?:^(?:xin|vui long|ban|hay|cho toi|cho minh|giup toi|toi muon|minh muon|toi can)\s+)+|(?:\s+(?:giup toi|giup minh|giup|nhe|nha|di|voi|a|ah|cho toi|cam on|luon))+$")]
    private static partial Regex Polite();

    [GeneratedRegex(@"\b(?:ghi|dien|cho|de|tinh|lay|coi nhu|xem nhu)\s+(?:la\s+|bang\s+|so\s+|vao\s+)?(?:0|so khong|khong)\s*(?:het|tat ca|tat|toan bo|ca)?$|\b(?:ghi|dien|cho)\s+(?:het|tat ca|toan bo)\s+(?:la\s+|bang\s+)?(?:so\s+)?0$")]
    private static partial Regex Zeros();

    [GeneratedRegex(@"^(?:sua|doi|sua lai|ghi lai)\s+(?:lai\s+)?(?:ten\s+)?don vi(?:\s+(?:thanh|la|bao cao))*\b")]
    private static partial Regex Unit();

    [GeneratedRegex(@"^(?:toi\s+)?xac nhan\b(?=.*\b(?:khong|0)\b|$)")]
    private static partial Regex Confirmation();

    [GeneratedRegex(@"^(?:dung|dung vay|dung the|phai|vang|da dung|dong y|chinh xac)$")]
    private static partial Regex Yes();

    [GeneratedRegex(@"^(?:chua co so lieu|khong co so lieu|chua co so|chua ro|chua chac|de sau|khong|chua)$")]
    private static partial Regex NoData();

    [GeneratedRegex(@"^(?:xem |mo |liet ke )?(?:danh sach |cac )(?:ban thao|ban nhap|bao cao dang soan)(?: cua toi)?$|^ban thao cua toi$")]
    private static partial Regex List();

    [GeneratedRegex(@"^(?:tiep tuc|lam tiep|soan tiep|tiep)(?: soan)?(?: thao)?(?: bao cao| ban thao)?(?: dang do)?$")]
    private static partial Regex Continuing();

    [GeneratedRegex(@"^(?:tro giup|huong dan|huong dan su dung|help|cach dung|lam duoc gi|ban lam duoc gi|co nhung lenh nao)\??$")]
    private static partial Regex Helping();

    [GeneratedRegex(@"\b(?:muc|phan|cau|dong|y)\s+(?:nay|[0-9ivx.]+)?\s*(?:can|phai|nen|yeu cau|hoi)?\s*(?:neu|ghi|viet|bao cao|tra loi|gom|hoi|can|co)?\s*(?:nhung\s+)?gi\??$|^can (?:neu|ghi|viet|tra loi) (?:nhung )?gi\??$|^de cuong (?:hoi|yeu cau) gi")]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?:xem truoc|xem lai|xem thu|xem ban (?:nhap|thao)|xem bao cao|doc lai)\b(?: lai)?(?: ca| toan bo| het)?(?: bao cao| ban nhap| ban thao)?(?: muc| phan)?")]
    private static partial Regex Preview();

    [GeneratedRegex(@"^(?:xem )?(?:tien do|bang doi chieu|kiem tra tien do)\b|^(?:con thieu|con lai|thieu) (?:gi|nhung gi|muc nao|bao nhieu)|^(?:dang o dau|dang lam den dau|toi dang o dau)|^da (?:lam|xong|ghi) (?:duoc )?(?:gi|den dau|nhung gi|bao nhieu)")]
    private static partial Regex Progress();

    [GeneratedRegex(@"^(?:xuat|tai|ket xuat|lay|in)(?:\s+(?:ra|ve|xuong))?\s+(?:file|tep|ban thao|ban nhap|ban bao cao|bao cao|word|docx|van ban)(?:\s+(?:file|tep|word|docx|bao cao|nay|ve|xuong|ra|\.docx))*$|^(?:xuat|tai (?:xuong|ve))$")]
    private static partial Regex Export();

    [GeneratedRegex(@"^(?:hoan tac|undo|huy(?: bo)? (?:cau|buoc|noi dung|lenh)? ?(?:vua roi|vua ghi|truoc)|(?:xoa|bo) (?:cau|noi dung|buoc) vua (?:roi|ghi))$")]
    private static partial Regex Undo();

    [GeneratedRegex(@"^(?:ket thuc|thoat|tam dung|dung lai|nghi)(?: khoi)?(?: che do)?(?: soan)?(?: thao)?(?: o day)?$")]
    private static partial Regex Leave();

    [GeneratedRegex(@"^(?:(?:da|vang|ok|oke|okay)[ ,]+)?(?:cam on(?: (?:ban|em|tro ly|nhieu|rat nhieu))*|chao(?: (?:ban|em|tro ly))*|alo|hello|hi|ok|oke|okay|(?:da )?hieu roi|duoc roi)$")]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"^(?:quay lai|lui lai|tro lai|lui)(?: (?:mot|1) (?:buoc|muc))?$|^(?:quay lai |ve |lui ve )?(?:muc|cau|dong|phan) truoc(?: do)?$")]
    private static partial Regex Back();

    [GeneratedRegex(@"^(?:quay lai|den|toi|chuyen den|chuyen sang|chuyen toi|sang|mo|di den|nhay den|lam|tiep|tiep tuc|ve)\s+(?<name>(?:muc|phan|diem)\s+.{1,60})$")]
    private static partial Regex Go();

    [GeneratedRegex(@"^(?:bo qua|de sau|de lai sau|de lai|lam sau|bo sung sau|se bo sung sau|chua co|chua co so lieu|chua co thong tin|chua ro|muc sau|sang muc sau|cau sau|skip)(?<section> (?:ca )?(?:muc|phan)(?: nay)?| het| ca)?(?: cau nay| dong nay| y nay)?$")]
    private static partial Regex SkipWhole();

    [GeneratedRegex(@"^(?:bo qua|de sau|de lai)\s+(?:cau |dong |y )?(?<topic>(?:muc|phan)?\s*(?:[^,.;:]|\.(?=[0-9])){1,60})$")]
    private static partial Regex SkipNamed();

    [GeneratedRegex(@"^(?<topic>.*?)[\s,;:–-]+(?:(?:thi|minh|toi|chung toi|hien|hien nay)\s+)*(?:chua ro|chua co so lieu|chua co thong tin|chua co|chua biet)?[\s,;]*(?:(?:xin |toi |se )?(?:de sau|de lai sau|bo qua|bo sung sau|tinh sau))$")]
    private static partial Regex SkipTopic();
}
