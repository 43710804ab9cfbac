using System.Globalization;
using Assistant.Text;

namespace Assistant.Formats.Pages;

/// <summary>The table of words that pdftotext and tesseract both print: level, page, …, left, top, width, height, confidence, text.</summary>
internal static class WordTsv
{
    private const int Columns = 12;
    private const string LevelOfPage = "1";
    private const string LevelOfLine = "4";
    private const string LevelOfWord = "5";

    // pdftotext marks pages, flows and lines with this where a word has its confidence.
    private const double NoWord = 0;

    /// <param name="pointsPerUnit">1 for pdftotext, 72 by the resolution for tesseract.</param>
    public static IReadOnlyList<PrintedPage> Read(string tsv, double pointsPerUnit)
    {
        var pages = new List<(double Width, double Height, List<PageWord> Words)>();
        var lineCount = 0;
        foreach (var line in tsv.Split('\n'))
        {
            var cells = line.TrimEnd('\r').Split('\t', Columns);
            if (cells.Length != Columns || Numbers(cells[6..11]) is not [var left, var top, var width, var height, var confidence])
            {
                continue;
            }

            if (cells[0] == LevelOfPage)
            {
                pages.Add((width * pointsPerUnit, height * pointsPerUnit, []));
            }
            else if (cells[0] == LevelOfLine)
            {
                lineCount++;
            }
            else if (cells[0] == LevelOfWord && confidence >= NoWord && pages.Count > 0 && NormalForm.Of(cells[11]).Trim() is { Length: > 0 } text)
            {
                pages[^1].Words.Add(new PageWord(text, left * pointsPerUnit, top * pointsPerUnit, width * pointsPerUnit, height * pointsPerUnit, confidence) { Page = pages.Count, Line = lineCount });
            }
        }

        return [.. pages.Select(page => new PrintedPage(page.Width, page.Height, page.Words))];
    }

    private static double[]? Numbers(string[] cells)
    {
        var numbers = new double[cells.Length];
        for (var at = 0; at < cells.Length; at++)
        {
            if (!double.TryParse(cells[at], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[at]) || !double.IsFinite(numbers[at]))
            {
                return null;
            }
        }

        return numbers;
    }
}
