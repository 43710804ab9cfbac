using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assistant.EndToEnd.Support;

/// <summary>A conversation read from a file, as <c>assistant chat --script</c> takes it: one reply for each line.</summary>
public static class Script
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<JsonElement> Play(string dataFolder, string user, params string[] lines)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("script.jsonl");
        File.WriteAllLines(file, lines.Select(line => JsonSerializer.Serialize(new { text = line }, Readable)));
        var result = AssistantProgram.Run("chat", "--script", file, "--user", user, "--json", "--data", dataFolder);
        return result.ExitCode == 0 && result.JsonLines.Count == lines.Length
            ? result.JsonLines
            : throw new InvalidOperationException(
                $"{result.JsonLines.Count} replies to {lines.Length} lines, exit code {result.ExitCode}.\n{result.Output}\n{result.Errors}");
    }

    public static string Text(this JsonElement reply) => reply.GetProperty("text").GetString()!;

    public static int State(this JsonElement reply, string name) => reply.GetProperty("state").GetProperty(name).GetInt32();
}
