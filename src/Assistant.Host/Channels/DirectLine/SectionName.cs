using System.Text.RegularExpressions;
using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>A section path as people say it: "Đề cương, Phần thứ nhất, mục I.1".</summary>
internal static partial class SectionName
{
    private const string Separator = " > ";

    // A heading without number is named in full up to here; longer ones are cut at a word.
    private const int LongestHeading = 60;

    public static string Short(Citation citation)
    {
        var headings = citation.Section.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
        var parts = new List<string>();
        var number = string.Empty;
        var last = string.Empty;
        foreach (var heading in headings)
        {
            if (Numbered().Match(heading) is { Success: true } numbered)
            {
                number = Join(number, numbered.Groups[1].Value);
                last = string.Empty;
            }
            else if (Part().Match(heading) is { Success: true } part)
            {
                // "Phần thứ nhất, mục I.1" is a name already.
                parts.Add(heading.Contains(", ", StringComparison.Ordinal) && heading.Length <= LongestHeading ? heading : SentenceCase(part.Value));
                (number, last) = (string.Empty, string.Empty);
            }
            else
            {
                last = citation.Document.Title.StartsWith(heading, StringComparison.OrdinalIgnoreCase) ? string.Empty : heading;
            }
        }

        if (number.Length > 0)
        {
            parts.Add(Replies.SectionNumber(number));
        }

        if (last.Length > 0 && number.Length == 0)
        {
            parts.Add(Cut(last));
        }

        return string.Join(", ", parts);
    }

    /// <summary>"III" and "2" make "III.2"; "3.1" below "3" already holds it.</summary>
    private static string Join(string above, string number)
    {
        if (above.Length == 0)
        {
            return number;
        }

        var lastOfAbove = above[(above.LastIndexOf('.') + 1)..];
        return number.StartsWith(lastOfAbove + ".", StringComparison.Ordinal) ? above[..^lastOfAbove.Length] + number : above + "." + number;
    }

    /// <summary>"ĐỀ CƯƠNG" as it stands inside a sentence.</summary>
    private static string SentenceCase(string name) =>
        name.Any(char.IsLower) ? name : name[0] + name[1..].ToLowerInvariant();

    private static string Cut(string heading) =>
        heading.Length <= LongestHeading ? heading : heading[..Math.Max(heading.LastIndexOf(' ', LongestHeading), 1)] + "…";

    [GeneratedRegex(@"^([IVXLC]+|\d+(?:\.\d+)*|[a-zđ])(?:[.)]|\s*-)(?:\s|$)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:Phần (?:thứ )?\p{L}+|Chương \w+|MỞ ĐẦU|ĐỀ CƯƠNG|PHỤ LỤC(?: \w+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
