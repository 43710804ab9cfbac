using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>Finds the bodies of the Party and the state that a text names.</summary>
internal static partial class BodyNames
{
    /// <summary>Where bodies stand in a text in form C, in order, without overlaps.</summary>
    public static IReadOnlyList<TextSpan> In(string text) =>
        [.. Name().Matches(Diacritics.FoldInPlace(text)).Select(match => new TextSpan(match.Index, match.Index + match.Length))];

    [GeneratedRegex(
        @"(?<![\p{L}\d])(?:(?:ban (?:to chuc|tuyen giao va dan van|tuyen giao|dan van|noi chinh|xay dung dang|thuong vu|chap hanh|chi dao|can su dang|quan ly)|van phong|uy ban (?:kiem tra|nhan dan|mat tran to quoc)|hoi dong nhan dan|ubnd|hdnd|ubkt|dang doan|truong chinh tri|trung tam chinh tri)(?: (?:trung uong|tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|tinh|huyen|xa|phuong))?(?: (?:xa|phuong|khoi|quan su|cong an))?|btc tu|(?:dang uy|dang bo)(?: (?:xa|phuong|khoi|quan su|cong an|co so))?|huyen uy|thi uy|thanh uy|tinh uy|chi uy|chi bo(?: (?:thon|xom|to dan pho|truong hoc|co quan|doanh nghiep))?|mat tran to quoc|lien doan lao dong|(?:tinh|huyen|thanh|xa)? ?doan thanh nien|hoi (?:nong dan|cuu chien binh|lien hiep phu nu)|so (?:noi vu|tai chinh|y te|giao duc va dao tao|xay dung|cong thuong|tu phap|ngoai vu|nong nghiep va moi truong|van hoa the thao va du lich|khoa hoc va cong nghe))(?![\p{L}\d])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
