using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>
/// PDF through poppler's <c>pdftotext</c>, an own process: whatever a damaged file does, it does it there. The file's bytes go
/// through pipes, so no name and no path of a user's reaches a command line.
/// </summary>
internal sealed class PdfReader(string tool = "pdftotext") : IDocumentReader
{
    // The largest files we take need some seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Fewer letters on a page are a stamp or a page number on a picture.
    private const int LettersOfAPage = 20;

    public IReadOnlyList<string> Endings { get; } = [".pdf"];

    public ReadResult Read(string fileName, byte[] content)
    {
        Process process;
        try
        {
            process = Start();
        }
        catch (Win32Exception)
        {
            return new ReadResult.Unreadable(Replies.PdfToolIsMissing(fileName));
        }

        using (process)
        {
            if (Text(process, content) is not { } text)
            {
                return new ReadResult.Unreadable(Replies.PdfIsUnreadable(fileName));
            }

            var pages = text.TrimEnd('\f').Split('\f');
            return text.Count(char.IsLetter) < LettersOfAPage * pages.Length
                ? new ReadResult.Unreadable(Replies.PdfIsScanned(fileName))
                : SourceText.From(fileName, PdfPages.ToText(pages), content, DocumentMetadata.None);
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(tool)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in (string[])["-layout", "-enc", "UTF-8", "-", "-"])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{tool} did not start.");
    }

    /// <returns>Null when the tool gave up on the file, or took too long.</returns>
    private static string? Text(Process process, byte[] content)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEndAsync();
        var input = Feed(process, content);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return null;
        }

        Task.WaitAll(output, complaints, input);
        return process.ExitCode == 0 ? output.Result : null;
    }

    private static async Task Feed(Process process, byte[] content)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(content);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool stopped reading; its exit code says why.
            return;
        }
    }
}
