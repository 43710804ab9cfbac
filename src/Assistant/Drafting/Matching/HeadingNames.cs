using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Drafting.Matching;

/// <summary>Headings named by number: "2.7", "mục I.1", "phần hai", "phần thứ ba", "mục 3 phần một".</summary>
public static partial class HeadingNames
{
    // Going back in an outline is rarer than going on.
    private const double BackwardCost = 3;

    private static readonly string[] Ordinals = ["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];

    /// <summary>A heading named at the start of a message, and what follows the name.</summary>
    /// <param name="at">The line that the interview stands at: of several headings with that number the nearest is meant.</param>
    public static (OutlineHeading? Heading, string Remainder) Leading(OutlineMap map, string text, int at)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(text);
        var folded = Diacritics.FoldInPlace(text);
        var match = LeadingName().Match(folded);
        if (!match.Success || Find(map, match, at) is not { } heading)
        {
            return (null, text);
        }

        return (heading, text[(match.Index + match.Length)..].TrimStart(' ', ':', '.', ',', '-', '–', '\n'));
    }

    /// <summary>The heading that a message names anywhere: "xem trước lại phần một giúp tôi".</summary>
    public static OutlineHeading? Anywhere(OutlineMap map, string text, int at)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(text);
        var folded = Diacritics.FoldInPlace(text);
        return Named().Matches(folded).Select(match => Find(map, match, at)).LastOrDefault(heading => heading is not null && !heading.IsPart)
            ?? Named().Matches(folded).Select(match => Find(map, match, at)).LastOrDefault(heading => heading is not null);
    }

    /// <summary>Text without the names of headings, so that their numbers are not taken for figures.</summary>
    public static string Without(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Diacritics.FoldInPlace(text);
        var kept = text.ToCharArray();
        foreach (System.Text.RegularExpressions.Match match in Named().Matches(folded))
        {
            kept.AsSpan(match.Index, match.Length).Fill(' ');
        }

        return new string(kept);
    }

    /// <summary>How far a heading or line is from where the interview stands; going back counts more.</summary>
    public static double Distance(int at, IReadOnlyList<OutlineLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return at < lines[0].Index ? lines[0].Index - at : at > lines[^1].Index ? (at - lines[^1].Index) * BackwardCost : 0;
    }

    private static OutlineHeading? Find(OutlineMap map, System.Text.RegularExpressions.Match match, int at)
    {
        var part = match.Groups["part"].Success ? PartNumber(match.Groups["part"].Value) : 0;
        var label = match.Groups["label"].Success ? match.Groups["label"].Value : string.Empty;
        if (label.Length == 0)
        {
            return map.Headings.FirstOrDefault(heading => heading.IsPart && heading.PartNumber == part && part > 0);
        }

        return map.Headings
            .Where(heading => !heading.IsPart && heading.Label.Length > 0 && (part == 0 || heading.PartNumber == part))
            .Where(heading => IsNamed(Diacritics.Fold(heading.Label), label))
            .OrderBy(heading => string.Equals(Diacritics.Fold(heading.Label), label, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(heading => PartDistance(map, heading, at))
            .ThenBy(heading => Distance(at, heading.Lines))
            .FirstOrDefault();
    }

    private static bool IsNamed(string full, string label) =>
        string.Equals(full, label, StringComparison.Ordinal) || full.EndsWith("." + label, StringComparison.Ordinal);

    private static int PartDistance(OutlineMap map, OutlineHeading heading, int at)
    {
        var here = map.Headings.LastOrDefault(other => other.IsPart && other.Lines[0].Index <= at);
        return here is null || heading.Lines[0].Index >= here.Lines[0].Index && heading.Lines[^1].Index <= here.Lines[^1].Index ? 0 : 1;
    }

    private static int PartNumber(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var ordinal = Array.IndexOf(Ordinals, word switch { "nhat" => "mot", "nhi" => "hai", "tu" => "bon", _ => word });
        return ordinal >= 0 ? ordinal + 1 : Roman(word);
    }

    private static int Roman(string word)
    {
        var total = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var value = Digit(word[i]);
            total += i + 1 < word.Length && Digit(word[i + 1]) > value ? -value : value;
        }

        return total;
    }

    private static int Digit(char letter) => letter switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 0 };

    private const string PartPattern = @"phan\s+(?:thu\s+)?(?<part>nhat|nhi|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi|[0-9]+|[ivx]+)";

    private const string LabelPattern = @"(?<label>[ivx]+(?:\.[0-9]+)*|[0-9]+(?:\.[0-9]+)*)";

    // "2.7" and "II.1" name a heading by themselves; a single number or letter only after "mục".
    [GeneratedRegex(
        @"^\s*(?:(?:tiep tuc|tiep theo|tiep|sang|den|toi|chuyen sang|bay gio|gio)\s+)*(?:" + PartPattern + @"\b(?:\s*[,.:]?\s*muc\s+" + LabelPattern + @"(?=[\s:.,]|$))?"
        + @"|(?:muc|tieu muc|diem)\s+" + LabelPattern + @"(?=[\s:.,\-–]|$)(?:\s+" + PartPattern + @"\b)?"
        + @"|(?<label>[ivx]+\.[0-9]+(?:\.[0-9]+)*|[0-9]+\.[0-9]{1,2}(?:\.[0-9]{1,2})*|[ivx]+)\s*[:.\-–](?=\s))")]
    private static partial Regex LeadingName();

    [GeneratedRegex(@"\b(?:" + PartPattern + @"\b(?:\s*[,.:]?\s*muc\s+" + LabelPattern + @"(?![0-9.]*[0-9]))?|(?:muc|tieu muc|diem)\s+" + LabelPattern + @"(?![0-9.]*[0-9])(?:\s+" + PartPattern + @"\b)?)")]
    private static partial Regex Named();
}
