using System.Globalization;
using System.Text.Json;

namespace Assistant.Host.Evaluation;

/// <summary>Reads a file of gold conversations, one JSON object on each line.</summary>
public sealed record GoldConversationFile(IReadOnlyList<GoldConversation> Conversations, IReadOnlyList<string> Mistakes)
{
    private static readonly string[] Statuses = ["answered", "not_found", "declined", "clarify"];

    /// <returns>The conversations that could be read, and for each mistake the line and the field.</returns>
    public static GoldConversationFile Read(IEnumerable<string> lines)
    {
        var conversations = new List<GoldConversation>();
        var mistakes = new List<string>();
        foreach (var (line, index) in lines.Select((line, index) => (line, index)).Where(one => !string.IsNullOrWhiteSpace(one.line)))
        {
            try
            {
                using var json = JsonDocument.Parse(line);
                conversations.Add(Conversation(json.RootElement));
            }
            catch (JsonException problem)
            {
                mistakes.Add($"line {index + 1}: {problem.Message}");
            }
        }

        return new GoldConversationFile(conversations, mistakes);
    }

    private static GoldConversation Conversation(JsonElement json)
    {
        var id = Words(json, "id");
        if (!json.TryGetProperty("turns", out var turns) || turns.ValueKind != JsonValueKind.Array || turns.GetArrayLength() == 0)
        {
            throw new JsonException("field 'turns' must be a list of turns");
        }

        return new GoldConversation(id, [.. turns.EnumerateArray().Select((turn, at) => Turn(string.Create(CultureInfo.InvariantCulture, $"{id}.{at + 1}"), turn))]);
    }

    private static GoldTurn Turn(string id, JsonElement json)
    {
        var text = Words(json, "text");
        if (!json.TryGetProperty("expect", out var expect) || expect.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"field 'expect' of turn {id} must be an object");
        }

        var statuses = Words(expect, "status").Split('|');
        if (statuses.Except(Statuses).Any())
        {
            throw new JsonException($"field 'status' of turn {id} must be of {string.Join(", ", Statuses)}");
        }

        var answered = statuses.Contains("answered");
        return new GoldTurn(
            new GoldQuestion(id, text, string.Empty, string.Empty, answered, GoldFile.List(expect, "evidence_doc"), GoldFile.List(expect, "evidence"), GoldFile.List(expect, "must_include"), []),
            answered && statuses.Length > 1,
            expect.TryGetProperty("no_citation", out var none) && none.ValueKind == JsonValueKind.True,
            GoldFile.List(expect, "must_not_include"));
    }

    private static string Words(JsonElement json, string field) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new JsonException($"field '{field}' must be a text");
}
