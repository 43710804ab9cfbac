namespace Assistant.Wording;

/// <summary>What is said of figures that were reckoned.</summary>
public static partial class Replies
{
    public const string AnswerAverage = "Bình quân";

    public const string AnswerShare = "Tỷ lệ";

    public const string AnswerGap = "Chênh lệch";

    public const string AnswerHighest = "Nhiều nhất";

    public const string AnswerLowest = "Ít nhất";

    public const string AnswerEqual = "Bằng nhau";

    public const string AnswerRemaining = "Còn lại";

    public const string AnswerPoints = "điểm phần trăm";

    public const string AnswerTimes = "lần";

    public static string AnswerOfWhole(string part, string whole) => $"{part} trên {whole}";

    public static string AnswerSumRow(string sum, string row, string printed) => $"{sum}; dòng “{row}” ghi {printed}";
}
