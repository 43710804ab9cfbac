using System.Diagnostics;
using System.Text;
using Assistant.Tests;

namespace Assistant.EndToEnd.Support;

/// <summary>The built program, started the way a user's shell starts it: a process of its own.</summary>
public static class AssistantProgram
{
    // Far more than any command needs; a test that hangs must end, and must say where.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    // The tests run from bin/<configuration>/<framework>; the program was built beside them in the same configuration.
    private static readonly DirectoryInfo Own = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    public static string Assembly { get; } = Repository.Folder(
        Path.Combine("src/Assistant.Host/bin", Own.Parent!.Name, Own.Name, "Assistant.Host.dll"));

    public static ProgramResult Run(params string[] arguments) => Run(arguments, input: null);

    public static ProgramResult Run(IReadOnlyList<string> arguments, string? input) =>
        Run(StartInfo(arguments, takesInput: input is not null), input, string.Join(' ', arguments));

    private static ProgramResult Run(ProcessStartInfo start, string? input, string name)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{name}' did not end within {Patience.TotalSeconds} s.");
        }

        return new ProgramResult(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>By the README's own command, with what was already built.</summary>
    public static ProgramResult DotnetRun(string folder, params string[] arguments)
    {
        var start = StartInfo([], takesInput: false);
        start.WorkingDirectory = folder;
        start.ArgumentList.Clear();
        foreach (var argument in (string[])["run", "--no-build", "-c", Own.Parent!.Name, "--project", Repository.Folder("src/Assistant.Host"), "--", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return Run(start, input: null, string.Join(' ', arguments));
    }

    public static ProcessStartInfo StartInfo(IReadOnlyList<string> arguments, bool takesInput)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = takesInput,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        if (takesInput)
        {
            start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        start.ArgumentList.Add(Assembly);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
