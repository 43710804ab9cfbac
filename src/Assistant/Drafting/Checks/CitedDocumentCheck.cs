using System.Text.RegularExpressions;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Drafting.Checks;

/// <summary>A document that the user names without its full number or date. The program asks and never makes one up.</summary>
public static partial class CitedDocumentCheck
{
    public static IEnumerable<Finding> Check(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        foreach (var entry in draft.Entries.Where(entry => entry.Kind == EntryKind.Given))
        {
            var line = entry.Lines.Select(draft.Map.Find).FirstOrDefault(line => line is { AsksForDocuments: true });
            if (line is null)
            {
                continue;
            }

            var incomplete = Named(entry.Text).Where(name => !IsComplete(entry.Text, name)).Select(name => name.In(entry.Text).Trim()).ToList();
            if (incomplete.Count > 0)
            {
                yield return new Finding("cited-document", FindingSeverity.Question, Replies.DocumentIncomplete(string.Join("; ", incomplete)), [line], entry.Id);
            }
        }
    }

    private static IEnumerable<TextSpan> Named(string text) =>
        Mention().Matches(Diacritics.FoldInPlace(text)).Select(match => new TextSpan(match.Index, match.Index + match.Length));

    private static bool IsComplete(string text, TextSpan name)
    {
        var end = Math.Min(text.Length, name.End + 60);
        var around = text[name.Start..end];
        return Symbol().IsMatch(around) && Date().IsMatch(around);
    }

    [GeneratedRegex(@"\b(?:ke hoach|nghi quyet|cong van|quyet dinh|chuong trinh hanh dong|huong dan|thong bao|ket luan|chi thi|quy che)\b(?:\s+(?:so\s+)?[0-9]+[^\s,.;]*|\s+(?!va\b|cua\b|nao\b)\p{L}+(?:\s+\p{L}+)?(?:\s+[0-9]+[^\s,.;]*)?)?")]
    private static partial Regex Mention();

    [GeneratedRegex(@"\d+\s*-\s*\p{Lu}{2}")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày\s+\d{1,2}\s+tháng")]
    private static partial Regex Date();
}
