using System.Text.RegularExpressions;
using Assistant.Answers.Reading;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Answers.Assisting;

/// <summary>When a model may say what a short question leans on, and which of its proposals are only the person's own words.</summary>
internal static partial class Rewriting
{
    private const int LongestFollowUp = 80;
    private const int LongestRewriting = 400;

    /// <summary>It leans on the one before it in a way that no rule understands.</summary>
    public static bool IsUnsure(Question question, CorpusSnapshot corpus) =>
        question.PreviousQuestion is { Length: > 0 }
        && question.Text.Length <= LongestFollowUp
        && FollowUp.Read(question, corpus) is { Act: FollowUpAct.None, Leans: false }
        && Leaning().IsMatch(Diacritics.Fold(question.Text));

    /// <summary>Asks for the words as they stand, or for what comes next: nothing is to be worded.</summary>
    public static bool IsAct(Question question, CorpusSnapshot corpus) => FollowUp.Read(question, corpus).Act != FollowUpAct.None;

    /// <returns>Null when the proposal holds a word that the person did not use, or leaves out what was asked.</returns>
    public static string? Accepted(string proposal, Question question)
    {
        var text = SeenText.Of(proposal).Trim();
        if (text.Length == 0 || text.Length > LongestRewriting || text.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var asked = Heavy(question.Text);
        var known = asked.Concat(Heavy(question.PreviousQuestion!)).ToHashSet(StringComparer.Ordinal);
        var proposed = Heavy(text).ToHashSet(StringComparer.Ordinal);
        return proposed.All(known.Contains) && asked.All(proposed.Contains) ? text : null;
    }

    // What an instruction to nobody in particular would need stands here too: only words that lean and words that ask are free.
    private static List<string> Heavy(string text)
    {
        var marked = Diacritics.HasMarks(text);
        return [.. Words.Of(NormalForm.Of(text)).Where(word => !StopWords.Holds(word.Folded, marked ? word.Key : null) && !Leaning().IsMatch(word.Folded)).Select(word => word.Folded)];
    }

    [GeneratedRegex(@"(?<!\p{L})(?:do|nay|kia|ay|no|tren|tiep theo|ke tiep|con lai|nua|truoc do|o day|vay)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Leaning();
}
