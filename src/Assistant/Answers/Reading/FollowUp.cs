using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>Completes a question that leans on the one before it: "thế còn cấp xã?", "năm 2022 thì sao?".</summary>
internal static partial class FollowUp
{
    private const int LongestFollowUp = 80;

    private static readonly Regex[] Likes = [Level(), Year()];

    public static string Complete(Question question)
    {
        if (question.PreviousQuestion is not { Length: > 0 } previous)
        {
            return question.Text;
        }

        var text = NormalForm.Of(question.Text).Trim();
        var folded = Diacritics.FoldInPlace(text);
        var start = Opening().Match(folded);
        var end = Closing().Match(folded);
        if ((!start.Success && !end.Success) || text.Length > LongestFollowUp)
        {
            return question.Text;
        }

        var from = start.Success ? start.Length : 0;
        var to = end.Success && end.Index > from ? end.Index : text.Length;
        var rest = text[from..to].Trim(' ', '?', '.', ',');
        if (rest.Length == 0)
        {
            return question.Text;
        }

        // What the new words name takes the place of its like in the old question.
        var kept = NormalForm.Of(previous).TrimEnd('?', ' ', '.');
        foreach (var like in Likes.Where(like => like.IsMatch(Diacritics.FoldInPlace(rest))))
        {
            kept = Cut(kept, like);
        }

        return $"{rest} {kept}";
    }

    private static string Cut(string text, Regex like)
    {
        foreach (var match in like.Matches(Diacritics.FoldInPlace(text)).Reverse())
        {
            text = text.Remove(match.Index, match.Length);
        }

        return text;
    }

    [GeneratedRegex(@"^(?:vay |the )?(?:con|the con|vay con|con ve)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s(?:thi sao|thi the nao|thi may|the nao|ra sao)\s*\??\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"(?<!\p{L})(?:cap (?:huyen|xa|tinh|co so)|huyen uy|dang uy (?:cap )?xa|to chuc co so dang|chi bo co so|dang bo co so)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Level();

    [GeneratedRegex(@"(?<!\p{L})(?:nam )?(?:19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
