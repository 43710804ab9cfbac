using System.Text.RegularExpressions;

namespace Assistant.Answers.Reading;

/// <summary>Which reckoning the words of a question ask for.</summary>
internal static partial class Reckonings
{
    public static Reckoning Of(QuestionReading reading)
    {
        var line = reading.Folded;
        if (Agreement().IsMatch(line))
        {
            return Reckoning.Agreement;
        }

        if (Ratio().IsMatch(line))
        {
            return Reckoning.Ratio;
        }

        if (Lowest().IsMatch(line))
        {
            return Reckoning.Lowest;
        }

        if (Highest().IsMatch(line))
        {
            return Reckoning.Highest;
        }

        var changes = Change().IsMatch(line);
        if (Average().IsMatch(line))
        {
            // "bình quân mỗi năm tăng bao nhiêu" asks for more than we reckon.
            return changes ? Reckoning.None : Reckoning.Average;
        }

        if (changes)
        {
            return Percent().IsMatch(line) && !Points().IsMatch(line) && !Part().IsMatch(line) ? Reckoning.Growth : Reckoning.Difference;
        }

        return Part().IsMatch(line) ? Reckoning.Share
            : Sums(reading) ? Reckoning.Sum
            : reading.Is(QuestionKind.Comparison) ? Reckoning.Difference
            : Reckoning.None;
    }

    /// <summary>A figure that the question itself states, no label of a table or a row.</summary>
    public static bool IsClaim(string folded) => folded.Length > 0 && folded.All(c => char.IsAsciiDigit(c) || c == ',') && folded is not [_] and not ['0' or '1' or '2' or '3', _];

    public static bool Sums(QuestionReading reading) => Sum().IsMatch(reading.Folded) || (reading.IsMarked && Adding().IsMatch(reading.Text)) || AddingFirst().IsMatch(reading.Folded);

    /// <summary>The places of the question's words that only say what to reckon: no table need hold them.</summary>
    public static IReadOnlySet<int> Words(QuestionReading reading)
    {
        var spent = new HashSet<int>();
        foreach (Match match in Asking().Matches(reading.Folded))
        {
            var from = reading.Folded.AsSpan(0, match.Index).Count(' ') - 1;
            spent.UnionWith(Enumerable.Range(from, match.Value.Count(c => c == ' ') + 1));
        }

        if (Of(reading) == Reckoning.Share)
        {
            var words = reading.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            spent.UnionWith(Enumerable.Range(0, words.Length).Where(at => words[at] == "le" && at > 0 && words[at - 1] is "ty" or "ti").SelectMany(at => new[] { at - 1, at }));
        }

        return spent;
    }

    [GeneratedRegex(@" khop | trung khop | bang nhau | thong nhat | dung bang | mau thuan | co dung | co bang ", RegexOptions.CultureInvariant)]
    private static partial Regex Agreement();

    [GeneratedRegex(@" gap (?:\S+ ){0,3}?(?:may|bao nhieu|nhieu) lan | (?:may|bao nhieu) lan so voi ", RegexOptions.CultureInvariant)]
    private static partial Regex Ratio();

    [GeneratedRegex(@" (?:thap|nho) nhat | nao (?:\S+ ){0,10}?(?:it|kem) (?:\S+ ){0,10}?(?<!thong )nhat | (?:nam|thang|quy) nao (?:\S+ ){0,4}?(?:it|thap|nho) hon | (?:it|thap|nho) hon (?:la )?(?:vao )?nam nao ", RegexOptions.CultureInvariant)]
    private static partial Regex Lowest();

    [GeneratedRegex(@" (?:cao|lon) nhat | nao (?:\S+ ){0,10}?(?:nhieu|dong) (?:\S+ ){0,10}?(?<!thong )nhat | (?:nam|thang|quy) nao (?:\S+ ){0,4}?(?:nhieu|cao|lon) hon | (?:nhieu|cao|lon) hon (?:la )?(?:vao )?nam nao ", RegexOptions.CultureInvariant)]
    private static partial Regex Highest();

    [GeneratedRegex(@" (?:binh quan|trung binh) (?:moi|hang|cac|ca|cua|trong|mot|1|2|3|4|5|hai|ba|bon|nam|thang|quy) | (?:tinh|lay|la|mac) (?:binh quan|trung binh) | (?:binh quan|trung binh) $", RegexOptions.CultureInvariant)]
    private static partial Regex Average();

    [GeneratedRegex(@" tang(?! cuong) | giam(?! sat| doc) | chenh | so voi | nhieu hon | it hon | cao hon | thap hon | hon kem | lech | hon (?:nhau|nam|bao nhieu) | kem (?:nhau|nam|bao nhieu) ", RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(@" phan tram | may % | bao nhieu % | ty le (?:tang|giam) ", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@" diem phan tram | diem % ", RegexOptions.CultureInvariant)]
    private static partial Regex Points();

    [GeneratedRegex(@" chiem (?:\S+ ){0,3}?(?:may|bao nhieu|ty le|ti le) | (?:ty le|ti le|ty trong|phan tram|%) (?:\S+ ){0,8}?(?:trong|tren|so voi) (?:tong|toan bo|ca) ", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@" cong (?:ca |lai |hai |ba |2 |3 |cac |don |gop )| tong cong | tong (?:so )?(?:cua |trong |ca )?(?:hai |ba |cac |2 |3 )?nam | (?:ca|trong) (?:hai|ba|2|3|bon|4) nam | (?:hai|ba|bon|2|3|4|02|03|04) nam (?:19|20)[0-9]{2} | (?:hai|ba|bon|2|3|4) nam cong | tat ca cac nam | tong (?:\S+ ){1,8}?va ", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

    // "cộng đồng", "Đảng Cộng sản" add up nothing, and a "dòng Cộng" is a row.
    [GeneratedRegex(@"(?<!\p{L})(?<!dòng )(?<!tổng )cộng (?!đồng|sản|hòa|hoà|tác)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Adding();

    // Without marks: an order to add begins the question.
    [GeneratedRegex(@"^ (?:hay |tinh )?cong (?!dong|san|hoa|tac|viec|an|ty|nghe|trinh|bo|khai|chuc|dan|to|nhan|cu|doan|nghiep|van|nhan|trinh|bang|suat|ich|hien|minh|tru|pho|trai|so|cong )[^?]* (?:va|voi|cung) ", RegexOptions.CultureInvariant)]
    private static partial Regex AddingFirst();

    [GeneratedRegex(@"(?<= )(?:cong (?:lai|ca|hai|ba|bon|cac|don|gop|het)|tong cong|tong so|tong|chenh lech|chenh|lech|tang them|tang len|tang|giam di|giam|hon kem|nhau|gap|lan|trung khop|khop|diem phan tram|phan tram|chiem|(?:binh quan|trung binh)(?= (?:moi|hang|cac|ca|cua|trong|mot|nam|[0-9]))|moi nam|giai doan|dong (?:cong|tong)|cot|bang [0-9]{1,2}|(?<=(?:may|bao nhieu) )(?:trieu|nghin|ngan|ty)(?: dong)?|toan (?:tinh|huyen|xa|phuong|thanh pho|dang bo|dia ban|quoc|nganh)|ca (?:tinh|huyen|xa|nuoc)|(?:(?:thang|t|quy|q) (?:[0-9]{1,2}|i{1,3}|iv) )?(?:19|20)[0-9]{2}|(?<=(?:so|bao nhieu|may) )(?:luot|cuoc|vu|dot|lan|truong hop)|so sanh|so voi|hon ca|nhat)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();
}
