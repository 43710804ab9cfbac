using System.Globalization;
using System.Text;
using Assistant.Formats.Pages;
using Assistant.Formats.Programs;

namespace Assistant.Formats.Reading;

/// <summary>tesseract, for pictures of pages in a folder of their own.</summary>
internal sealed class Tesseract(WorkFolder folder, string tool = Tesseract.Tool)
{
    public const string Tool = "tesseract";
    public const string Language = "vie";

    // The resolution for which its models were made; letters of 13 points are 40 dots high.
    public const int DotsPerInch = 300;

    private const long LargestResult = 64 << 20;

    // A page takes two seconds; one that is full of noise ten times as long.
    private static readonly ProgramLimits Limits = new(TimeSpan.FromSeconds(90), MemoryMegabytes: 2000, FileMegabytes: 64, OutputMegabytes: 32);

    public bool IsMissing => ProgramFinder.Find(tool) is null;

    public bool KnowsVietnamese() =>
        Run("--list-langs").Success is { } output && Encoding.UTF8.GetString(output).Split('\n').Any(line => line.Trim() == Language);

    /// <summary>Line by line over the whole width: the columns of a head and the cells of a table are told apart later, by where words stand.</summary>
    /// <returns>One for each page of the picture; null when it could not be read in the time.</returns>
    public IReadOnlyList<PrintedPage>? Words(string picture, int dotsPerInch) =>
        Run(picture, "stdout", "-l", Language, "--psm", "6", "--dpi", dotsPerInch.ToString(CultureInfo.InvariantCulture), "tsv").Success is { } output
            ? WordTsv.Read(Encoding.UTF8.GetString(output), 72.0 / dotsPerInch)
            : null;

    /// <summary>A picture as a PDF, a page for each of its pages. The words that are laid over them mean nothing: one line was looked for, which is quick.</summary>
    /// <returns>Null when it is no sound picture.</returns>
    public byte[]? Wrapped(string picture, int dotsPerInch) =>
        Run(picture, "wrapped", "-l", Language, "--psm", "13", "--dpi", dotsPerInch.ToString(CultureInfo.InvariantCulture), "pdf").Success is not null ? folder.Take("wrapped.pdf", LargestResult) : null;

    private ProgramResult Run(params IReadOnlyList<string> arguments) => new ExternalProgram(tool, Limits).Run(folder, arguments);
}
