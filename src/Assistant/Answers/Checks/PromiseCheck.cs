using System.Text.RegularExpressions;
using Assistant.Answers.Composing;
using Assistant.Answers.Evidence;
using Assistant.Corpus;

namespace Assistant.Answers.Checks;

/// <summary>No answer ends with words that announce a list.</summary>
internal static partial class PromiseCheck
{
    public static bool Holds(string text, IReadOnlyList<Citation> citations)
    {
        var last = Marks().Replace(text.TrimEnd().Split('\n')[^1], string.Empty).Trim();
        // The colon is not shown: the source still has it.
        return !Announcement.Ends(last) && !citations.Any(citation => Announcement.Ends(citation.Quote) && last.EndsWith(AnswerWriter.Shown(citation.Quote), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Marks();
}
