using System.Text;
using System.Text.RegularExpressions;
using Assistant.Formats.Profiles;

namespace Assistant.Formats.Reading;

/// <summary>
/// Printed lines back to paragraphs: page numbers go, lines that a margin cut are joined, columns that stand side by side are
/// read one after the other, and rows of a table become tab-separated cells.
/// </summary>
internal static partial class PdfPages
{
    // A line this much shorter than the longest was ended by its writer, not by the margin.
    private const double FullShare = 0.8;

    // Blanks beyond the left edge that make a first line.
    private const int FirstLineIndent = 2;

    // The head of a document ends within these lines.
    private const int LinesOfHead = 16;

    public static string ToText(IReadOnlyList<string> pages)
    {
        var lines = new List<string>();
        for (var page = 0; page < pages.Count; page++)
        {
            var printed = WithoutNumber(pages[page].Split('\n').Select(line => line.TrimEnd()).ToList());
            printed = page == 0 ? WithColumns(printed, 0, EndOfHead(printed)) : printed;
            var signature = printed.FindIndex(line => line.Contains("Nơi nhận", StringComparison.Ordinal) && Gap().IsMatch(line.Trim()));
            printed = signature >= 0 ? WithColumns(printed, signature, printed.Count) : printed;
            lines.AddRange(Trimmed(printed));
        }

        return Joined(lines);
    }

    private static List<string> WithoutNumber(List<string> page)
    {
        var first = page.FindIndex(line => line.Length > 0);
        if (first >= 0 && PageNumber().IsMatch(page[first]))
        {
            page.RemoveAt(first);
        }

        var last = page.FindLastIndex(line => line.Length > 0);
        if (last > 0 && PageNumber().IsMatch(page[last]))
        {
            page.RemoveAt(last);
        }

        return page;
    }

    /// <summary>Empty lines at a page's edges separate nothing: a sentence may run on over them.</summary>
    private static IEnumerable<string> Trimmed(List<string> page)
    {
        var first = page.FindIndex(line => line.Length > 0);
        var last = page.FindLastIndex(line => line.Length > 0);
        return first < 0 ? [] : page[first..(last + 1)];
    }

    /// <summary>Behind the line with the date; zero when page 1 has no head.</summary>
    private static int EndOfHead(List<string> page) => page.Take(LinesOfHead).ToList().FindLastIndex(line => DateLine().IsMatch(line)) + 1;

    /// <summary>The lines from one to another read column by column.</summary>
    private static List<string> WithColumns(List<string> page, int from, int to)
    {
        var starts = page[from..to].SelectMany(line => Gap().Matches(line).Select(gap => gap.Index + gap.Length)).Where(start => start > 20).ToList();
        if (starts.Count == 0)
        {
            return page;
        }

        // The title stands further left than the lines centred below it: the border lies before the leftmost of them.
        var border = starts.Min() - 1;
        var left = page[from..to].Select(line => line.Length > border ? line[..CutAt(line, border)] : line);
        var right = page[from..to].Select(line => line.Length > border ? line[CutAt(line, border)..] : "");
        return [.. page[..from], .. left.Concat(right).Select(line => Blanks().Replace(line, " ").Trim()).Where(line => line.Length > 0).SelectMany(line => new[] { line, "" }), .. page[to..]];
    }

    // Never through a word: a long line of the left column may reach over the border.
    private static int CutAt(string line, int border)
    {
        while (border > 0 && border < line.Length && line[border - 1] != ' ' && line[border] != ' ')
        {
            border++;
        }

        return border;
    }

    private static string Joined(List<string> lines)
    {
        var full = lines.Where(line => !IsRow(line)).Select(Width).DefaultIfEmpty(0).Max() * FullShare;
        var margin = lines.Where(line => line.Length > 0).Select(Indent).DefaultIfEmpty(0).Min();
        var text = new StringBuilder();
        var previous = "";
        var blank = false;
        foreach (var line in lines)
        {
            if (line.Length > 0)
            {
                var words = IsRow(line) ? Gap().Replace(line.Trim(), "\t") : Blanks().Replace(line.Trim(), " ");
                text.Append(blank && !(IsRow(line) && IsRow(previous)) ? "\n\n" : Separator(previous, line, full, margin)).Append(words);
                previous = line;
            }

            blank = line.Length == 0;
        }

        return text.Append('\n').ToString().TrimStart('\n');
    }

    private static string Separator(string previous, string line, double full, int margin)
    {
        var anew = BeginsAnew().IsMatch(line.TrimStart());
        var cutByMargin = Width(previous) >= full && Indent(line) <= margin + FirstLineIndent && !anew;
        var sentenceEnded = previous.Length > 0 && ".;:".Contains(previous[^1], StringComparison.Ordinal);
        return IsRow(line) || IsRow(previous) ? "\n" : cutByMargin ? " " : anew || sentenceEnded ? "\n\n" : "\n";
    }

    // Letters, not their number: a line of capitals is full with far fewer of them.
    private static double Width(string line) => GlyphWidths.Table.Of(Blanks().Replace(line.Trim(), " "), 14, bold: false, italic: false);

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    // One gap may come from justified setting; two are columns.
    private static bool IsRow(string line) => Gap().Count(line.Trim()) >= 2;

    [GeneratedRegex(@"(?<=\S) {3,}(?=\S)")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^\s*([-–]\s*)?(Trang\s+)?\d{1,4}(\s*/\s*\d{1,4})?(\s*[-–])?\s*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"ngày\s.*tháng\s.*năm")]
    private static partial Regex DateLine();

    [GeneratedRegex(@"^([-+*•]\s|[IVX]+[.\-]\s|\d+(\.\d+)*[.)]\s|[a-zđ]\)\s|(Phần|Chương|Điều|Mục)\s)")]
    private static partial Regex BeginsAnew();
}
