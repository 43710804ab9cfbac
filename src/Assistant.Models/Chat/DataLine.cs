using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Answers.Assisting;

namespace Assistant.Models.Chat;

/// <summary>Data as a model is shown it: one line of JSON, whose end no text can counterfeit.</summary>
internal static partial class DataLine
{
    private static readonly Json Lines = new(new JsonSerializerOptions
    {
        // Vietnamese letters as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    public static string Of(string text) => JsonSerializer.Serialize(text, Lines.String);

    public static IReadOnlyList<string> Of(IEnumerable<OfferedPassage> passages) => [.. passages.Select(one => JsonSerializer.Serialize(one, Lines.OfferedPassage))];

    [JsonSerializable(typeof(string))]
    [JsonSerializable(typeof(OfferedPassage))]
    private sealed partial class Json : JsonSerializerContext;
}
