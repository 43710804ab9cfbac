using System.Diagnostics;

namespace Assistant.Benchmarks.Retrieval;

internal static class ChildProcess
{
    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message has its words.</exception>
    public static string Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"'{program}' ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
    }

    /// <summary>This program again, with other arguments, on one core only.</summary>
    public static string RunSelfOnOneCore(params IEnumerable<string> arguments) => Run("taskset", ["-c", "0", .. Self(), .. arguments]);

    // Started as 'dotnet X.dll' the process is dotnet's.
    private static IEnumerable<string> Self()
    {
        var path = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this process is unknown.");
        return Path.GetFileNameWithoutExtension(path) == "dotnet" ? [path, typeof(ChildProcess).Assembly.Location] : [path];
    }
}
