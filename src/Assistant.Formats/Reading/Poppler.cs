using System.Globalization;
using System.Text;
using Assistant.Formats.Pages;
using Assistant.Formats.Programs;

namespace Assistant.Formats.Reading;

/// <summary>poppler's programs, for one PDF file in a folder of its own.</summary>
internal sealed class Poppler(WorkFolder folder, string textTool = Poppler.TextTool)
{
    public const string TextTool = "pdftotext";
    public const string InfoTool = "pdfinfo";
    public const string PictureTool = "pdftoppm";

    public const string ImagesTool = "pdfimages";

    private const string File = "input.pdf";

    // The columns of pdfimages.
    private const int KindColumn = 2, WidthColumn = 3, HeightColumn = 4, AcrossColumn = 12, DownColumn = 13;

    // Of the lines of tables: fine enough to tell a double line, coarse enough that a thousand pages take seconds.
    private const int DotsForRules = 100;

    // An A4 page takes 120 kB: so many stay far below the limit of output.
    private const int PagesAtOnce = 100;

    // The largest files that we take need some seconds, some hundred megabytes, and print a hundred bytes a word.
    private static readonly ProgramLimits Limits = new(TimeSpan.FromSeconds(60), MemoryMegabytes: 1500, FileMegabytes: 64, OutputMegabytes: 128);

    public bool IsMissing => ProgramFinder.Find(textTool) is null;

    public void Put(byte[] content) => folder.Put(File, content);

    /// <returns>Null when the file cannot be opened.</returns>
    public int? PageCount() =>
        Run(InfoTool, "-enc", "UTF-8", File).Success is { } output
            && Encoding.UTF8.GetString(output).Split('\n').FirstOrDefault(line => line.StartsWith("Pages:", StringComparison.Ordinal)) is { } line
            && int.TryParse(line.AsSpan("Pages:".Length), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var pages)
            ? pages
            : null;

    /// <returns>The words of each page; null when the file could not be read in the time.</returns>
    public IReadOnlyList<PrintedPage>? Words() =>
        Run(textTool, "-tsv", "-nodiag", "-enc", "UTF-8", File, "-").Success is { } output ? WordTsv.Read(Encoding.UTF8.GetString(output), pointsPerUnit: 1) : null;

    /// <summary>The lines that are drawn on each page.</summary>
    /// <returns>One list for each page; empty for pages that could not be drawn: their tables are then read as text alone.</returns>
    public IEnumerable<IReadOnlyList<PageRule>> Rules(int pages)
    {
        for (var first = 1; first <= pages; first += PagesAtOnce)
        {
            var last = Math.Min(first + PagesAtOnce - 1, pages);
            var output = Run(PictureTool, "-mono", "-r", Text(DotsForRules), "-f", Text(first), "-l", Text(last), File).Success ?? [];
            var pictures = PageBitmap.ReadAll(output).ToList();
            for (var page = 0; page <= last - first; page++)
            {
                yield return page < pictures.Count ? RuleFinder.Rules(pictures[page], 72.0 / DotsForRules) : [];
            }
        }
    }

    /// <summary>How much of each page its pictures cover, 0 to 1 and more where they lie over each other.</summary>
    public IReadOnlyList<double> PicturesOn(IReadOnlyList<PrintedPage> pages)
    {
        var covered = new double[pages.Count];
        foreach (var line in Encoding.UTF8.GetString(Run(ImagesTool, "-list", File).Success ?? []).Split('\n'))
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length > DownColumn && (cells[KindColumn] is "image" or "stencil") && Number(cells[0]) is >= 1 and var page && page <= pages.Count
                && Number(cells[AcrossColumn]) is > 0 and var across && Number(cells[DownColumn]) is > 0 and var down)
            {
                var size = pages[(int)page - 1].Width * pages[(int)page - 1].Height;
                covered[(int)page - 1] += size > 0 ? Number(cells[WidthColumn]) * 72 / across * Number(cells[HeightColumn]) * 72 / down / size : 0;
            }
        }

        return covered;
    }

    /// <summary>A page as dots in grey, as its recognition needs it.</summary>
    /// <returns>Null when it could not be drawn.</returns>
    public byte[]? Dots(int page, int dotsPerInch) =>
        Run(PictureTool, "-gray", "-r", Text(dotsPerInch), "-f", Text(page), "-l", Text(page), File).Success;

    /// <summary>A page as PNG in grey.</summary>
    /// <returns>Null when it could not be drawn.</returns>
    public byte[]? Picture(int page, int dotsPerInch) =>
        Run(PictureTool, "-png", "-gray", "-r", Text(dotsPerInch), "-f", Text(page), "-l", Text(page), File).Success;

    private ProgramResult Run(string tool, params IReadOnlyList<string> arguments) => new ExternalProgram(tool, Limits).Run(folder, arguments);

    private static double Number(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
