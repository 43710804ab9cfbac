using System.Text.Json;
using Assistant.Host.Commands;

namespace Assistant.Tests.Host;

/// <summary>The program run as its entry point runs it, with everything it printed.</summary>
internal sealed record HostRun(int ExitCode, string Out, string Error)
{
    /// <summary>The single JSON object on stdout; anything else fails.</summary>
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Assert.Single(Lines));

    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<HostRun> Of(params string[] arguments) => WithInput(string.Empty, arguments);

    public static async Task<HostRun> WithInput(string input, params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(new StringReader(input), output, error, Interactive: false, Width: 100));
        return new HostRun(exitCode, output.ToString(), error.ToString());
    }
}
