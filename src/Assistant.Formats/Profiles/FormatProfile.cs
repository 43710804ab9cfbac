using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Formats.Profiles;

/// <summary>
/// A set of rules for the look of a document, read from the data file of the same name. Every rule there carries the clause it
/// comes from; nothing of a rule stands in code.
/// </summary>
internal sealed record FormatProfile(
    string Id,
    FontRule Font,
    PageRule Page,
    IReadOnlyDictionary<string, WordRule> Words,
    SpellingRule Spelling,
    HeaderRule Header,
    SignatureRule Signature,
    IReadOnlyList<LevelRule> Numbering,
    IReadOnlyList<LevelRule> Bullets,
    IReadOnlyList<StyleRule> Styles)
{
    private static readonly ConcurrentDictionary<string, FormatProfile> Loaded = new(StringComparer.Ordinal);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectRequiredConstructorParameters = true,
    };

    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public static FormatProfile Named(string id) => Loaded.GetOrAdd(id, Load);

    public StyleRule Style(string id) =>
        Styles.FirstOrDefault(style => style.Id == id) ?? throw new InvalidOperationException($"Profile {Id} has no style {id}.");

    public string Word(string key) => Words[key].Text;

    private static FormatProfile Load(string id)
    {
        using var stream = typeof(FormatProfile).Assembly.GetManifestResourceStream($"Assistant.Formats.Profiles.{id}.json")
            ?? throw new ArgumentException($"There is no format profile '{id}'.", nameof(id));
        return JsonSerializer.Deserialize<FormatProfile>(stream, Json)
            ?? throw new InvalidOperationException($"The format profile '{id}' is empty.");
    }
}
