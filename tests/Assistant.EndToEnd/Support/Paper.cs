using System.Diagnostics;

namespace Assistant.EndToEnd.Support;

/// <summary>A .docx as LibreOffice lays it out on paper.</summary>
public sealed class Paper : IDisposable
{
    private readonly TemporaryFolder _folder;

    private Paper(TemporaryFolder folder) => _folder = folder;

    /// <summary>The words of the pages, in the places where they stand; pages end with a form feed.</summary>
    public required string Text { get; init; }

    /// <summary>One PNG file a page, in order.</summary>
    public required IReadOnlyList<string> Pictures { get; init; }

    public static Paper Print(string docx)
    {
        var folder = new TemporaryFolder();
        // A profile of its own: LibreOffice refuses to start twice over one.
        Run("soffice", $"-env:UserInstallation=file://{folder.File("profile")}", "--headless", "--convert-to", "pdf", "--outdir", folder.Path, docx);
        var pdf = folder.File(Path.ChangeExtension(Path.GetFileName(docx), ".pdf"));
        Run("pdftoppm", "-r", "60", "-png", pdf, folder.File("page"));
        return new Paper(folder)
        {
            Text = Run("pdftotext", "-layout", pdf, "-"),
            Pictures = [.. Directory.GetFiles(folder.Path, "page*.png").Order(StringComparer.Ordinal)],
        };
    }

    public void Dispose() => _folder.Dispose();

    private static string Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{tool} failed with {process.ExitCode}.\n{output}\n{errors.GetAwaiter().GetResult()}");
    }
}
