using System.Text;
using Assistant.Formats.Programs;
using Assistant.Formats.Reading;

namespace Assistant.Formats;

/// <summary>The programs on this machine that read what we do not read ourselves.</summary>
public static class ReadingTools
{
    public const string PdfText = Poppler.TextTool;
    public const string Office = OfficeReader.Tool;
    public const string Recognition = Tesseract.Tool;
    public const string Limits = ExternalProgram.LimitsTool;

    private static readonly ProgramLimits ForAWord = new(TimeSpan.FromSeconds(20), MemoryMegabytes: 3000, FileMegabytes: 16, OutputMegabytes: 1);

    /// <summary>All of them, each asked for its version.</summary>
    public static IReadOnlyList<ReadingTool> Look() =>
    [
        Look(PdfText, "-v", () => ((string[])[Poppler.InfoTool, Poppler.PictureTool, Poppler.ImagesTool]).All(tool => ProgramFinder.Find(tool) is not null)),
        Look(Office, "--version", () => true),
        Look(Recognition, "--version", KnowsVietnamese),
        Look(Limits, "--version", () => true),
    ];

    private static ReadingTool Look(string name, string versionArgument, Func<bool> isComplete)
    {
        if (ProgramFinder.Find(name) is not { } path)
        {
            return new ReadingTool(name, null, "", IsComplete: false);
        }

        using var folder = new WorkFolder();
        IReadOnlyList<string> arguments = name == Office ? [versionArgument, OfficeProfile.Argument(folder)] : [versionArgument];
        var said = new ExternalProgram(name, ForAWord).Run(folder, arguments) is ProgramResult.Ended ended
            ? Encoding.UTF8.GetString(ended.Output) + "\n" + ended.Complaint
            : "";
        return new ReadingTool(name, path, said.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Any(char.IsDigit)) ?? "", isComplete());
    }

    private static bool KnowsVietnamese()
    {
        using var folder = new WorkFolder();
        return new Tesseract(folder).KnowsVietnamese();
    }
}
