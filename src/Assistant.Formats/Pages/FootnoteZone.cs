using System.Text.RegularExpressions;

namespace Assistant.Formats.Pages;

/// <summary>Footnotes: smaller rows at the foot of a page, the first of which begins with its mark; and the raised marks in the text.</summary>
internal static partial class FootnoteZone
{
    // Notes are set in 10 or 12 points below a text in 13 or 14.
    private const double SmallerThanText = 0.93;

    private const double MarkToRow = 0.8;

    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Raised figures become ¹ ² ³ and join the word before them, as the readers of other formats write them.</summary>
    public static PageRow WithMarks(PageRow row)
    {
        if (!row.Words.Any(word => IsMark(word, row)))
        {
            return row;
        }

        var words = new List<PageWord>();
        foreach (var word in row.Words)
        {
            if (!IsMark(word, row))
            {
                words.Add(word);
                continue;
            }

            var mark = Superscript(word.Text);
            if (words.Count > 0 && word.Left - words[^1].Right < row.Height / 3)
            {
                words[^1] = words[^1] with { Text = words[^1].Text + mark, Width = word.Right - words[^1].Left };
            }
            else
            {
                words.Add(word with { Text = mark });
            }
        }

        return new PageRow(words);
    }

    /// <summary>Takes the notes off the end of a page's rows. What is small but begins with no mark of the text stays.</summary>
    /// <param name="textHeight">Of the letters of the document's text.</param>
    /// <returns>Each note's rows, its mark as the text has it; empty when the page has none.</returns>
    public static List<List<PageRow>> TakeFrom(List<PageRow> rows, double textHeight)
    {
        var first = rows.FindLastIndex(row => row.Height >= textHeight * SmallerThanText) + 1;
        var marks = rows.Take(first).SelectMany(row => Marks().Matches(row.Text)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        while (first < rows.Count && AsNote(rows[first], marks) is null)
        {
            first++;
        }

        var notes = new List<List<PageRow>>();
        foreach (var row in rows[first..])
        {
            if (AsNote(row, marks) is { } begins)
            {
                notes.Add([begins]);
            }
            else
            {
                notes[^1].Add(row);
            }
        }

        rows.RemoveRange(first, rows.Count - first);
        return notes;
    }

    /// <returns>The row with its mark raised, as in the text; null when it begins no note.</returns>
    private static PageRow? AsNote(PageRow row, HashSet<string> marks)
    {
        if (BeginsNote().IsMatch(row.Text))
        {
            return row;
        }

        return Figures().IsMatch(row.Words[0].Text) && Superscript(row.Words[0].Text) is var mark && marks.Contains(mark)
            ? new PageRow([row.Words[0] with { Text = mark }, .. row.Words.Skip(1)])
            : null;
    }

    private static string Superscript(string figures) => string.Concat(figures.Where(char.IsAsciiDigit).Select(digit => Raised[digit - '0']));

    /// <summary>"¹" of a note or of a word; null when there is none.</summary>
    public static string? MarkOf(string text) => Marks().Match(text) is { Success: true } match ? match.Value : null;

    private static bool IsMark(PageWord word, PageRow row) =>
        word.Height < row.Height * MarkToRow && word.Bottom < row.Bottom - (row.Height * 0.1) && Figures().IsMatch(word.Text);

    [GeneratedRegex(@"^[(\[]?\d{1,3}[)\]]?\.?$")]
    private static partial Regex Figures();

    [GeneratedRegex("^[⁰¹²³⁴-⁹]+")]
    private static partial Regex BeginsNote();

    [GeneratedRegex("[⁰¹²³⁴-⁹]+")]
    private static partial Regex Marks();
}
