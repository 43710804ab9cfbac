using System.Text.Json;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Reads files of one JSON object on each line.</summary>
internal static class JsonLines
{
    /// <param name="read">Null for an object that lacks what is needed.</param>
    /// <exception cref="CommandException">The file is missing, or names the first line that is wrong.</exception>
    public static List<T> Read<T>(string file, Func<JsonElement, T?> read)
        where T : struct
    {
        if (!File.Exists(file))
        {
            throw CommandException.WrongUse(Replies.FileNotFound(file));
        }

        return Read(File.ReadLines(file), file, read).ToList();
    }

    /// <summary>As the lines come, for input that a person or another program is still writing.</summary>
    public static IEnumerable<T> Read<T>(IEnumerable<string> lines, string name, Func<JsonElement, T?> read)
        where T : struct => lines
        .Select((line, index) => (Text: line.Trim('\uFEFF', ' ', '\t', '\r'), Number: index + 1))
        .Where(line => line.Text.Length > 0)
        .Select(line => Parse(line.Text, read) ?? throw CommandException.WrongUse(Replies.LineIsNoJson(name, line.Number)));

    private static T? Parse<T>(string line, Func<JsonElement, T?> read)
        where T : struct
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object ? read(json.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
