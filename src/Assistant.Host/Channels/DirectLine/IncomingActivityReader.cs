using System.Text.Json;

namespace Assistant.Host.Channels.DirectLine;

internal static class IncomingActivityReader
{
    public const int LargestBody = 256 * 1024;

    // Deep enough for any card, shallow enough for any stack.
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 64 };

    private static readonly string[] KnownTypes = ["message", "event", "typing"];

    /// <returns>Null when the body is no activity that we know.</returns>
    public static IncomingActivity? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string that is no Unicode ("\ud800"): there is nothing in it to answer.
            return null;
        }
    }

    private static IncomingActivity? Read(JsonElement activity)
    {
        var type = Text(activity, "type");
        if (type is null || !KnownTypes.Contains(type))
        {
            return null;
        }

        var channelData = Member(activity, "channelData", JsonValueKind.Object);
        var clientId = channelData is { } data ? Text(data, "clientActivityID") : null;
        return new IncomingActivity(
            type,
            Text(activity, "text") ?? string.Empty,
            Form(activity),
            clientId is { Length: > 0 and <= 100 } ? clientId : null,
            channelData is { } flags && Member(flags, "postBack", JsonValueKind.True) is not null)
        {
            Name = Text(activity, "name"),
            EntityId = Member(activity, "entities", JsonValueKind.Array) is { } entities && entities.GetArrayLength() > 0 && entities[0].ValueKind == JsonValueKind.Object
                ? Text(entities[0], "@id")
                : null,
        };
    }

    private static Dictionary<string, string>? Form(JsonElement activity) =>
        Member(activity, "value", JsonValueKind.Object)?.EnumerateObject()
            .Where(field => field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
            .GroupBy(field => field.Name, StringComparer.Ordinal)
            .ToDictionary(field => field.Key, field => field.Last().Value.ToString(), StringComparer.Ordinal);

    private static string? Text(JsonElement from, string name) => Member(from, name, JsonValueKind.String)?.GetString();

    private static JsonElement? Member(JsonElement from, string name, JsonValueKind kind) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;
}
