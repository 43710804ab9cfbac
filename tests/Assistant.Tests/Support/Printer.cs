using System.Diagnostics;

namespace Assistant.Tests.Support;

/// <summary>Files as they come out of another office's programs: LibreOffice and poppler make them here, in a folder of their own.</summary>
internal static class Printer
{
    /// <summary>One start of LibreOffice for all of them: it takes longer than the work.</summary>
    /// <param name="to">"pdf", "odt", "doc", "rtf".</param>
    public static IReadOnlyList<byte[]> Converted(string to, params byte[][] files)
    {
        using var folder = new TemporaryFolder();
        for (var at = 0; at < files.Length; at++)
        {
            File.WriteAllBytes(Path.Combine(folder.Path, $"{at}.docx"), files[at]);
        }

        Run(folder.Path, "soffice", ["--headless", "-env:UserInstallation=" + new Uri(Path.Combine(folder.Path, "profile")).AbsoluteUri, "--convert-to", to, "--outdir", folder.Path, .. files.Select((_, at) => Path.Combine(folder.Path, $"{at}.docx"))]);
        return [.. files.Select((_, at) => File.ReadAllBytes(Path.Combine(folder.Path, $"{at}.{to}")))];
    }

    /// <summary>The pages of a PDF in grey, each as a scanner would give it.</summary>
    /// <param name="kind">"png", "jpeg", "tiff", or empty for PGM.</param>
    public static IReadOnlyList<byte[]> Pictures(byte[] pdf, int dotsPerInch, string kind = "")
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "a.pdf"), pdf);
        Run(folder.Path, "pdftoppm", [.. kind.Length > 0 ? (string[])["-" + kind] : [], "-gray", "-r", $"{dotsPerInch}", Path.Combine(folder.Path, "a.pdf"), Path.Combine(folder.Path, "page")]);
        return [.. Directory.GetFiles(folder.Path, "page*").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    private static void Run(string folder, string tool, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complaint = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)) && process.ExitCode == 0, $"{tool}: {said.Result} {complaint}");
    }
}
