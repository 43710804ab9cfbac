using System.Text.Json;
using Assistant.Answers.Assisting;
using Assistant.Search.Vectors;

namespace Assistant.Models.Chat;

/// <summary>Reads what the endpoint said, whole or in pieces, and believes none of it.</summary>
/// <param name="Text">Empty in pieces that carry none.</param>
/// <param name="IsLast">The server says that it has said all.</param>
internal readonly record struct ChatReply(string Text, bool IsLast)
{
    /// <exception cref="AnswerModelException">It makes no sense, or was cut.</exception>
    public static ChatReply Whole(ReadOnlyMemory<byte> body)
    {
        var reply = Read(body, "message");
        return reply.Text.Length > 0 ? reply : throw Bad("The answer is empty.");
    }

    /// <exception cref="AnswerModelException">It makes no sense, or was cut.</exception>
    public static ChatReply Piece(ReadOnlyMemory<byte> data) => Read(data, "delta");

    public static AnswerModelException Bad(string detail) => new(EndpointTrouble.BadAnswer, detail);

    private static ChatReply Read(ReadOnlyMemory<byte> body, string part)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            if (!root.TryGetProperty("choices", out var choices))
            {
                throw Bad("The answer is not what a chat endpoint sends.");
            }

            // A last piece may carry only figures of use.
            return choices.GetArrayLength() == 0 ? new ChatReply("", IsLast: false) : Choice(choices[0], part);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Bad("The answer is not what a chat endpoint sends.");
        }
    }

    private static ChatReply Choice(JsonElement choice, string part)
    {
        var text = choice.TryGetProperty(part, out var message) && message.ValueKind == JsonValueKind.Object
            && message.TryGetProperty("content", out var content) && content.ValueKind != JsonValueKind.Null ? content.GetString()! : "";
        var reason = choice.TryGetProperty("finish_reason", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        return reason switch
        {
            null or "" => new ChatReply(text, IsLast: false),
            "stop" => new ChatReply(text, IsLast: true),
            // Cut at its length, filtered, calling tools: whatever stands there is not the whole of it.
            _ => throw Bad("The answer was cut."),
        };
    }
}
