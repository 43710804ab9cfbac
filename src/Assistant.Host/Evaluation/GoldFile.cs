using System.Text.Json;

namespace Assistant.Host.Evaluation;

/// <summary>Reads a file of gold questions, one JSON object on each line.</summary>
public sealed record GoldFile(IReadOnlyList<GoldQuestion> Questions, IReadOnlyList<string> Mistakes)
{
    /// <returns>The questions that could be read, and for each mistake the line and the field.</returns>
    public static GoldFile Read(IEnumerable<string> lines)
    {
        var questions = new List<GoldQuestion>();
        var mistakes = new List<string>();
        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                questions.Add(ReadQuestion(json.RootElement));
            }
            catch (JsonException problem)
            {
                mistakes.Add($"line {index + 1}: {problem.Message}");
            }
        }

        return new GoldFile(questions, mistakes);
    }

    private static GoldQuestion ReadQuestion(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("a question is a JSON object");
        }

        return new GoldQuestion(
            Words(json, "id", required: true),
            Words(json, "question", required: true),
            Words(json, "style", required: false),
            Words(json, "type", required: false),
            Truth(json, "answerable"),
            List(json, "evidence_doc"),
            List(json, "evidence"),
            List(json, "must_include"),
            Groups(json, "must_include_any"));
    }

    private static string Words(JsonElement json, string field, bool required)
    {
        if (json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String)
        {
            return value.GetString()!;
        }

        return required ? throw new JsonException($"field '{field}' must be a text") : string.Empty;
    }

    private static bool Truth(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw new JsonException($"field '{field}' must be true or false");

    private static List<string> List(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? Texts(value, field) : [];

    private static List<IReadOnlyList<string>> Groups(JsonElement json, string field)
    {
        if (!json.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(group => Texts(group, field))]
            : throw new JsonException($"field '{field}' must be a list of lists");
    }

    private static List<string> Texts(JsonElement value, string field) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : throw new JsonException($"field '{field}' must be a list of texts");
}
