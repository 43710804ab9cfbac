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
        var linesById = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                var question = ReadQuestion(json.RootElement);
                if (!linesById.TryAdd(question.Id, index + 1))
                {
                    throw new JsonException($"field 'id' is the same as on line {linesById[question.Id]}");
                }

                questions.Add(question);
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

        var (documents, evidence) = (List(json, "evidence_doc"), List(json, "evidence"));
        if (documents.Count > 0 && documents.Count != evidence.Count)
        {
            throw new JsonException($"field 'evidence_doc' must name one document for each of the {evidence.Count} texts of 'evidence'");
        }

        return new GoldQuestion(
            Words(json, "id", required: true),
            Words(json, "question", required: true),
            Words(json, "style", required: false),
            Words(json, "type", required: false),
            Truth(json, "answerable"),
            documents,
            evidence,
            List(json, "must_include"),
            Groups(json, "must_include_any"));
    }

    private static string Words(JsonElement json, string field, bool required)
    {
        if (!json.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return required ? throw new JsonException($"field '{field}' is missing") : string.Empty;
        }

        var words = Text(value, field) ?? throw new JsonException($"field '{field}' must be a text");
        return required && string.IsNullOrWhiteSpace(words) ? throw new JsonException($"field '{field}' is empty") : words;
    }

    /// <returns>Null for what is no text.</returns>
    private static string? Text(JsonElement value, string field)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException problem)
        {
            // Half of a pair ("\ud800").
            throw new JsonException($"field '{field}' is no Unicode text", problem);
        }
    }

    private static bool Truth(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw new JsonException($"field '{field}' must be true or false");

    internal static List<string> List(JsonElement json, string field) =>
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

    private static List<string> Texts(JsonElement value, string field)
    {
        var texts = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => Text(item, field)).ToList() : [null];
        return texts.Contains(null) ? throw new JsonException($"field '{field}' must be a list of texts")
            // Found in every answer.
            : texts.Exists(string.IsNullOrWhiteSpace) ? throw new JsonException($"field '{field}' has an empty text")
            : [.. texts.OfType<string>()];
    }
}
