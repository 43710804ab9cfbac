using System.Text.RegularExpressions;

namespace Assistant.Answers.Reading;

/// <summary>Lines that ask for more of the last answer, or for what stands beside it.</summary>
internal static partial class FollowUpActs
{
    /// <param name="folded">The line without marks, courtesies and its question mark.</param>
    public static FollowUpAct Of(string folded) => folded switch
    {
        _ when More().IsMatch(folded) => FollowUpAct.More,
        _ when Next().IsMatch(folded) => FollowUpAct.Next,
        _ when Before().IsMatch(folded) => FollowUpAct.Previous,
        _ when Verbatim().IsMatch(folded) => FollowUpAct.Verbatim,
        _ when Where().IsMatch(folded) => FollowUpAct.Where,
        _ when Around().IsMatch(folded) => FollowUpAct.Around,
        _ => FollowUpAct.None,
    };

    [GeneratedRegex(@"^(?:xem|doc|cho xem|noi|hien) (?:them|tiep)(?: di| nua| phan con lai)?$|^(?:the |vay )?con (?:gi|noi dung (?:gi|nao)|y nao|cai gi) (?:nua|khac)(?: khong| ko)?$|^con nua (?:khong|ko)$|^(?:xem |cho xem )?(?:phan )?con lai(?: la gi| dau| the nao)?$|^them nua(?: di)?$")]
    private static partial Regex More();

    [GeneratedRegex(@"^(?:xem |cho xem |doc |sang |the |con )?(?:muc|dieu|khoan|phan|diem|chuong|phu luc)(?: ke)? (?:tiep theo|ke tiep|tiep|sau do|sau)(?: thi sao| noi (?:ve )?gi| la gi| gom (?:nhung )?gi| co gi| quy dinh (?:nhung )?gi| the nao)?$")]
    private static partial Regex Next();

    [GeneratedRegex(@"^(?:xem |cho xem |doc |quay lai |the |con )?(?:muc|dieu|khoan|phan|diem|chuong|phu luc) (?:truoc do|lien truoc|truoc)(?: thi sao| noi (?:ve )?gi| la gi| gom (?:nhung )?gi| co gi| quy dinh (?:nhung )?gi| the nao)?$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:hay |xin )?(?:trich|trich dan|doc|xem|cho xem|ghi|chep|dua ra)?\s?nguyen (?:van|ban)(?: (?:ra|di|giup|doan|cau|noi dung|cua|o)){0,3}(?: (?:do|nay|tren|muc|dieu|khoan|diem|phan)(?: [\w.,]+){0,4})?$")]
    private static partial Regex Verbatim();

    [GeneratedRegex(@"^o dau (?:ghi|noi|quy dinh)(?: (?:vay|the|dieu do|the nay))?$|^(?:cai nay |cai do |dieu do |noi dung nay |noi dung do )?(?:(?:duoc )?(?:ghi|neu|quy dinh|trich|lay|nam)) (?:o|tu) (?:dau|muc nao|van ban nao|cho nao)(?: ra)?$|^can cu (?:vao )?dau(?: ma noi)?$|^nguon (?:nao|dau|o dau|la gi)$|^dan chung (?:dau|o dau)$|^(?:theo )?van ban nao (?:ghi|noi|quy dinh) (?:vay|the|nhu vay|dieu do)$")]
    private static partial Regex Where();

    [GeneratedRegex(@"^(?:giai thich|noi|trinh bay|lam|neu)(?: cho)? (?:ro|ky|chi tiet|cu the)(?: them| hon)?(?: di| duoc khong)?$|^(?:ro|chi tiet|cu the) hon(?: di| duoc khong)?$|^(?:toi |minh |em )?(?:chua|khong) hieu(?: lam| ro)?$")]
    private static partial Regex Around();
}
