using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assistant.Models.Chat;

internal static class ChatRequest
{
    // Vietnamese letters as they are: escaped they would be six bytes each.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="bare">Without the limits, for servers that refuse them.</param>
    public static byte[] Of(ModelSettings settings, IEnumerable<ChatMessage> messages, ChatOptions? options, bool stream, bool bare)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("model", settings.Name);
            json.WriteStartArray("messages");
            foreach (var message in messages)
            {
                json.WriteStartObject();
                json.WriteString("role", message.Role.Value);
                json.WriteString("content", message.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (!bare)
            {
                json.WriteNumber("temperature", options?.Temperature ?? 0);
                json.WriteNumber("max_tokens", Math.Min(options?.MaxOutputTokens ?? settings.AnswerTokens, settings.AnswerTokens));
            }

            if (stream)
            {
                json.WriteBoolean("stream", true);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
