using Assistant.Answers.Evidence;

namespace Assistant.Answers.Reading;

/// <summary>Words that carry a question without being what it is about.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> Always = Set(
        "la cua va hoac cac nhung nao gi the thi ma o trong ve cho voi bi de den tu tai nay do kia nhi nhe vay ha oi xin hay neu nhu ra sao roi moi "
        + "khong chua phai can co duoc bao nhieu may dau ai khi luc hom vay ah uh day ay se dang da cung chi rang vi nen boi tren duoi giua sau "
        + "truoc ca hien hien nay nua ho toi minh ban em anh hoi biet noi giup tra loi gium voi ad lam on cho phep them con mot so vai cu the "
        + "bang nhung lai van hon nhat rat qua cang so bao gom a u ta no dieu cai vao di theo nhe lan roi day the ma vay thoi ua ntn kieu tim xem cho hoi co the len");

    // Without marks these are other words that matter (chỉ thị, chi bộ; số liệu; đến; moi: mỗi, mới).
    private static readonly HashSet<string> OnlyUnlessMarked = Set("chi tu sau may dau moi so ban ho anh em cu the dieu di lan lam co nay thoi bang truoc qua dang");

    private static readonly HashSet<string> MarkedStops = Set(
        "là của và hoặc các những nào gì thế thì mà ở trong về cho với bị để đến từ tại này đó kia nhỉ nhé vậy hả ơi xin hay nếu như ra sao rồi mới mỗi "
        + "không chưa phải cần có được bao nhiêu mấy đâu ai khi lúc hôm sẽ đang đã cũng chỉ rằng vì nên bởi trên dưới giữa sau trước cả hiện nữa tôi mình bạn em anh "
        + "chỗ chuyện hỏi biết nói giúp trả lời thêm còn một số vài bằng lại vẫn hơn nhất rất quá càng bao gồm à ừ ta nó điều cái vào đi theo lần do cụ thể nêu tìm xem làm lên muốn luôn");

    private static readonly HashSet<string> LightWords = Set(
        "thuc hien viec cong tac noi dung yeu cau phai dung nhan to chuc tinh hinh nham duoc ve doi voi gom neu danh gia van ban ke hoach bao cao "
        + "tiep tuc theo quy dinh lien quan ro muc phan de cuong ghi trong so lieu bao nhieu tong ket qua dat nam thang ngay giao nguoi don vi co quan dong chi");

    private static readonly HashSet<string> QuestionWords = Set(
        "khong nhieu bao nao gi khi ngay truoc gom nhung may dau ai sao the chua phai duoc cua cho nhu hay neu vay hom han chot muc phan nhung cac trong noi dung yeu cau "
        + "danh gia bao cao ty le ti le dat bo qua huong dan lenh chi thi toan moi tat ca ban in ra he thong prompt system cam on chao xin so voi khac giong nhau tang giam khop "
        + "nhom buoc loai cau diem mat khoang gium dum tra loi hoi liet ke nhi a nhe ha");

    private static readonly Dictionary<string, string> Numbers = new(StringComparer.Ordinal)
    {
        ["1"] = "mot", ["2"] = "hai", ["3"] = "ba", ["4"] = "bon", ["5"] = "nam", ["6"] = "sau", ["7"] = "bay", ["8"] = "tam", ["9"] = "chin", ["10"] = "muoi",
    };

    /// <param name="key">With marks; null when the question was typed without.</param>
    public static bool Holds(string folded, string? key)
    {
        if (key is not null && key != folded)
        {
            return MarkedStops.Contains(key);
        }

        if (key is not null)
        {
            return MarkedStops.Contains(key) || (Always.Contains(folded) && !OnlyUnlessMarked.Contains(folded));
        }

        return Always.Contains(folded) && !OnlyUnlessMarked.Contains(folded);
    }

    public static bool IsLight(string folded) => LightWords.Contains(folded) || OnlyUnlessMarked.Contains(folded);

    public static bool IsQuestionWord(string folded) => QuestionWords.Contains(folded) || Always.Contains(folded);

    /// <summary>The asking word one slip away ("nhiu" → "nhieu"); null when there is none.</summary>
    public static string? NearQuestionWord(string folded) =>
        folded.Length < 4 ? null : QuestionWords.Where(word => word.Length >= 4 && Lexicon.OneEditApart(word, folded)).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The other way to write a small number: "4" and "bốn".</summary>
    public static IEnumerable<string> NumberWords(string folded) =>
        Numbers.TryGetValue(folded, out var word) ? [word] : folded is "bon" or "hai" or "ba" ? Numbers.Where(pair => pair.Value == folded).Select(pair => pair.Key) : [];

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
