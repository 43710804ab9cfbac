using System.Text.RegularExpressions;

namespace Assistant.Corpus.Tasks;

/// <summary>"Thời gian thực hiện: Quý II/2026": a label says that what follows is the limit of what stands before.</summary>
internal static partial class TimeLabel
{
    /// <summary>Fewer characters before the label are no task of their own.</summary>
    public const int Shortest = 12;

    public static bool Opens(string sentence) => Opening().IsMatch(sentence);

    /// <returns>Empty when the text has no such label, or the label has no time behind it.</returns>
    public static IReadOnlyList<Found> In(string text, string type) =>
        type == "Biên bản" ? [] : [.. Labelled().Matches(text).Where(HasTime).Select(Limit)];

    private static bool HasTime(Match match) => TimingPhrases.Find(match.Groups["words"].Value).Count > 0;

    private static Found Limit(Match match)
    {
        var words = match.Groups["words"];
        return new Found(TimeLimitFinder.Limit(words.Value), words.Index, words.Index + words.Length, Bracketed: false);
    }

    [GeneratedRegex(@"^[\s.()-]*(?:Thời gian|Thời hạn|Hạn|Tiến độ)\b[^:]{0,60}:", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:[Tt]hời gian|[Tt]hời hạn|[Tt]iến độ)(?:\s(?:thực hiện|hoàn thành|gửi|nộp|báo cáo|triển khai|trình|tổ chức|hội nghị|ban hành|xây dựng|dự kiến|và tiến độ)){0,4}\s*:\s*(?<words>[^.;()\s][^.;()]{2,118}[^.;()\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();
}
