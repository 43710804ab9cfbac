using System.Text.Json;

namespace Assistant.EndToEnd.Support;

/// <summary>What one run of the program left behind.</summary>
public sealed record ProgramResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The single JSON object on standard output. Fails, showing everything, when there is anything else.</summary>
    public JsonElement Json => Parse(Output);

    /// <summary>One JSON object for each line of standard output.</summary>
    public IReadOnlyList<JsonElement> JsonLines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    private JsonElement Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException($"Not JSON ({error.Message}). Exit code {ExitCode}.\n{Output}\n{Errors}", error);
        }
    }
}
