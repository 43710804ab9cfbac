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

    public static Task<HostRun> WithInput(string input, params string[] arguments) => Run(input, interactive: false, arguments);

    /// <summary>As at a terminal, where the program may ask.</summary>
    public static Task<HostRun> Talking(string input, params string[] arguments) => Run(input, interactive: true, arguments);

    /// <summary>With these variables in its environment.</summary>
    public static Task<HostRun> With(IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        Run(string.Empty, interactive: false, arguments, variables);

    private static async Task<HostRun> Run(string input, bool interactive, string[] arguments, IReadOnlyDictionary<string, string>? variables = null)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(new StringReader(input), output, error, interactive, Width: 100)
        {
            Variables = variables ?? new Dictionary<string, string>(StringComparer.Ordinal),
        });
        return new HostRun(exitCode, output.ToString(), error.ToString());
    }
}
