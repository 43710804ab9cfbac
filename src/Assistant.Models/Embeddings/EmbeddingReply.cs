using System.Runtime.InteropServices;
using System.Text.Json;
using Assistant.Search.Vectors;

namespace Assistant.Models.Embeddings;

/// <summary>Reads what the endpoint said, and believes none of it.</summary>
internal static class EmbeddingReply
{
    /// <param name="texts">How many were sent.</param>
    /// <param name="dimensions">How many numbers a vector must have; null when all must only have as many as the first.</param>
    public static EmbeddingResult Read(ReadOnlyMemory<byte> reply, int texts, int? dimensions)
    {
        try
        {
            using var json = JsonDocument.Parse(reply);
            return Vectors(json.RootElement.GetProperty("data"), texts, dimensions);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            return Bad("The answer is not what an embedding endpoint sends.");
        }
    }

    private static EmbeddingResult Vectors(JsonElement data, int texts, int? dimensions)
    {
        if (data.GetArrayLength() != texts)
        {
            return Bad($"{data.GetArrayLength()} vectors came for {texts} texts.");
        }

        var vectors = new float[texts][];
        var place = 0;
        foreach (var one in data.EnumerateArray())
        {
            // Servers may answer in any order.
            var index = one.TryGetProperty("index", out var given) ? given.GetInt32() : place;
            place++;
            if (index < 0 || index >= texts || vectors[index] is not null)
            {
                return Bad("The vectors are numbered wrongly.");
            }

            var raw = Numbers(one.GetProperty("embedding"));
            if (raw.Length != (dimensions ??= raw.Length))
            {
                return Bad($"A vector has {raw.Length} numbers where {dimensions} are expected.");
            }

            if (UnitVector.Of(raw) is not { } unit)
            {
                return Bad("A vector has no direction: it is empty, zero, infinite or not a number.");
            }

            vectors[index] = unit;
        }

        return new EmbeddingResult.Vectors(vectors);
    }

    private static float[] Numbers(JsonElement embedding) => embedding.ValueKind == JsonValueKind.String
        ? MemoryMarshal.Cast<byte, float>(embedding.GetBytesFromBase64()).ToArray()
        : [.. embedding.EnumerateArray().Select(number => number.GetSingle())];

    private static EmbeddingResult.Failed Bad(string detail) => new(EndpointTrouble.BadAnswer, detail);
}
