using System.Text.RegularExpressions;
using Assistant.Wording;

namespace Assistant.Drafting.Checks;

/// <summary>"khoảng 30": a report that is signed wants the figure itself.</summary>
public static partial class ApproximateCheck
{
    public static IEnumerable<Finding> Check(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        foreach (var entry in draft.Entries.Where(entry => entry.Kind == EntryKind.Given))
        {
            var line = draft.Map.Find(entry.Lines[0]);
            if (line is { AsksForFigure: true } && Vague().Match(entry.Text) is { Success: true } vague)
            {
                yield return new Finding("approximate", FindingSeverity.Question, Replies.ApproximateFigure(vague.Value.Trim()), [line], entry.Id);
            }
        }
    }

    [GeneratedRegex(@"(?<=^|\s)(?:khoảng|chừng|gần|trên dưới|ước|ước chừng|khoang|chung)\s+\d[\d.,]*(?=\s|[.,;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();
}
