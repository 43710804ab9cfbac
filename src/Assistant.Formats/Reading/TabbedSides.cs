using System.Text.RegularExpressions;

namespace Assistant.Formats.Reading;

/// <summary>
/// A head, or a signature, that was set in two columns by tabs or many blanks: the left column is read first, as in a table
/// without lines. Lines are kept until it is known where the columns end; none is ever lost.
/// </summary>
internal sealed partial class TabbedSides
{
    // A head has six lines, a list of recipients may have thirty.
    private const int MostLinesOfHead = 7;
    private const int MostLinesOfEnding = 40;

    // Of one side: what is longer is a sentence.
    private const int LongestSide = 120;

    private readonly List<string> kept = [];

    // How many tabs stand before the right side of the first line.
    private int tabsBefore;
    private bool isEnding;

    /// <summary>Takes a line when it begins columns or belongs to those that have begun.</summary>
    /// <param name="line">With its tabs; may be empty.</param>
    public bool Take(string line)
    {
        var takes = kept.Count == 0 ? Begins(line) : GoesOn(line);
        if (takes)
        {
            kept.Add(line);
        }

        return takes;
    }

    /// <summary>What was kept, in the order of reading: the left side, the right side, then what followed and is no column.</summary>
    public IReadOnlyList<string> Released()
    {
        var lines = kept.ToList();
        kept.Clear();
        var count = isEnding ? lines.Count : Math.Max(1, 1 + lines.FindLastIndex(IsOfHead));
        var sides = lines.Take(count).Select(Sides).ToList();
        return [.. sides.Select(side => side.Left).Where(side => side.Length > 0), .. sides.Select(side => side.Right).Where(side => side.Length > 0), .. lines.Skip(count)];
    }

    private bool Begins(string line)
    {
        var parts = Parts(line);
        isEnding = parts.Count > 1 && Recipients().IsMatch(parts[0]);
        if (parts.Count < 2 || parts.Exists(part => part.Length > LongestSide)
            || !(isEnding || parts.Skip(1).Any(part => Motto().IsMatch(part)) || (Number().IsMatch(parts[0]) && parts.Skip(1).Any(part => Date().IsMatch(part)))))
        {
            return false;
        }

        var gaps = Gaps(line);
        tabsBefore = gaps.AsSpan(0, gaps.IndexOf(parts[1], gaps.IndexOf(parts[0], StringComparison.Ordinal) + parts[0].Length, StringComparison.Ordinal)).Count('\t');
        return true;
    }

    // A number or date is the last line of a head; a list of recipients goes on as long as there are dashes and tabs.
    private bool GoesOn(string line)
    {
        if (isEnding)
        {
            return kept.Count < MostLinesOfEnding && (line.Trim().Length == 0 || line.TrimStart().StartsWith('-') || Gaps(line).Contains('\t', StringComparison.Ordinal)) && line.Length <= 2 * LongestSide;
        }

        return kept.Count < MostLinesOfHead && line.Length <= 2 * LongestSide && !kept.Exists(one => Date().IsMatch(one));
    }

    private static bool IsOfHead(string line) =>
        Gaps(line).Contains('\t', StringComparison.Ordinal) && Parts(line).Exists(part => Motto().IsMatch(part) || Number().IsMatch(part) || Date().IsMatch(part));

    private (string Left, string Right) Sides(string line)
    {
        var parts = Parts(line);
        if (parts.Count == 0)
        {
            return ("", "");
        }

        var lead = Gaps(line).TakeWhile(sign => sign == '\t').Count();
        if (parts.Count == 1 || DateWord().IsMatch(parts[0]))
        {
            var whole = string.Join(' ', parts);
            // The star stands under the name of the body, wherever the tabs are.
            return lead >= tabsBefore && whole != "*" ? ("", whole) : (whole, "");
        }

        var right = Math.Max(1, parts.FindIndex(1, part => Motto().IsMatch(part) || DateWord().IsMatch(part)));
        return (string.Join(' ', parts.Take(right)), string.Join(' ', parts.Skip(right)));
    }

    private static List<string> Parts(string line) => [.. Gaps(line).Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Gaps(string line) => Blanks().Replace(line, "\t");

    // Nobody leaves five blanks between words that belong together.
    [GeneratedRegex("[ \u00A0]{5,}", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex("^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập)", RegexOptions.CultureInvariant)]
    private static partial Regex Motto();

    [GeneratedRegex(@"^Số\s*[:\d./…_-]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"ngày\s*\d*\s*tháng", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<!\p{L})ngày(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex DateWord();

    [GeneratedRegex("^Nơi nhận", RegexOptions.CultureInvariant)]
    private static partial Regex Recipients();
}
