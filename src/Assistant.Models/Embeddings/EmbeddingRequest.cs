using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assistant.Models.Embeddings;

internal static class EmbeddingRequest
{
    // Vietnamese letters as they are: escaped they would be six bytes each.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static BinaryData Of(EmbeddingSettings settings, IEnumerable<string> texts)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("model", settings.Model);
            json.WriteStartArray("input");
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
            // Every server knows this one; not all know base64.
            json.WriteString("encoding_format", "float");
            if (settings.Dimensions is { } dimensions)
            {
                json.WriteNumber("dimensions", dimensions);
            }

            json.WriteEndObject();
        }

        return BinaryData.FromBytes(buffer.ToArray());
    }
}
