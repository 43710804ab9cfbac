using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Assistant.Formats.Programs;

/// <summary>
/// A program outside of ours that reads files which nobody can trust. It runs without a shell, on a private copy, with a clean
/// environment, and with limits of time, memory, files and output: whatever a file does to it, it does it there and ends.
/// </summary>
internal sealed class ExternalProgram(string name, ProgramLimits limits)
{
    // Enough for the sentence that says what is wrong.
    private const int LongestComplaint = 2000;

    // After the end of a program its pipes are empty at once, but for a child of its that still holds them.
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    // Where programs are found, and what Windows cannot start one without.
    private static readonly string[] Kept = ["PATH", "SystemRoot"];

    /// <summary>util-linux's wrapper, on every Debian; without it only the clock and our own counting limit a program.</summary>
    public const string LimitsTool = "prlimit";

    public ProgramResult Run(WorkFolder folder, params IReadOnlyList<string> arguments)
    {
        if (ProgramFinder.Find(name) is not { } path || Start(path, folder, arguments) is not { } process)
        {
            return new ProgramResult.Missing();
        }

        using (process)
        {
            return Watch(process);
        }
    }

    private Process? Start(string path, WorkFolder folder, IReadOnlyList<string> arguments)
    {
        IReadOnlyList<string> command = ProgramFinder.Find(LimitsTool) is { } wrapper
            ? [wrapper, .. Limits(), "--", path, .. arguments]
            : [path, .. arguments];
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = folder.Path,
        };
        Clean(start.Environment, folder.Path);
        try
        {
            var process = Process.Start(start);
            process?.StandardInput.Close();
            return process;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private IEnumerable<string> Limits() =>
    [
        Limit("as", limits.MemoryMegabytes * (1L << 20)),
        Limit("fsize", limits.FileMegabytes * (1L << 20)),
        Limit("cpu", (long)Math.Ceiling(limits.Time.TotalSeconds * 1.5)),
        Limit("core", 0),
    ];

    private static string Limit(string what, long value) => string.Create(CultureInfo.InvariantCulture, $"--{what}={value}");

    /// <summary>No proxy, key or setting of the account reaches a program; what it keeps for itself goes into the folder.</summary>
    private static void Clean(IDictionary<string, string?> environment, string folder)
    {
        var kept = Kept.Select(key => (key, value: Environment.GetEnvironmentVariable(key))).Where(pair => pair.value is not null).ToList();
        environment.Clear();
        foreach (var (key, value) in kept)
        {
            environment[key] = value;
        }

        environment["LC_ALL"] = "C.UTF-8";
        environment["HOME"] = folder;
        environment["TMPDIR"] = folder;
        environment["TEMP"] = folder;
        environment["TMP"] = folder;
        // tesseract's threads wait for each other more than they help: one is as quick, and leaves the other processor alone.
        environment["OMP_THREAD_LIMIT"] = "1";
    }

    private ProgramResult Watch(Process process)
    {
        var output = Task.Run(() => Output(process));
        var complaint = Task.Run(() => Complaint(process.StandardError.BaseStream));
        if (!process.WaitForExit(limits.Time) || !Task.WaitAll([output, complaint], LastWords))
        {
            End(process);
            return new ProgramResult.TooSlow();
        }

        return output.Result is { } printed
            ? new ProgramResult.Ended(process.ExitCode, printed, complaint.Result)
            : new ProgramResult.TooMuch();
    }

    /// <returns>Null when it was more than allowed; the program is ended then.</returns>
    private byte[]? Output(Process process)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        var stream = process.StandardOutput.BaseStream;
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            kept.Write(buffer, 0, read);
            if (kept.Length > limits.OutputMegabytes * (1L << 20))
            {
                End(process);
                return null;
            }
        }

        return kept.ToArray();
    }

    /// <summary>Reads on behind what is kept: a program whose pipe is full would wait for ever.</summary>
    private static string Complaint(Stream stream)
    {
        var kept = new byte[LongestComplaint];
        var length = stream.ReadAtLeast(kept, LongestComplaint, throwOnEndOfStream: false);
        stream.CopyTo(Stream.Null);
        return Encoding.UTF8.GetString(kept, 0, length).Trim();
    }

    private static void End(Process process)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit(LastWords);
    }
}
