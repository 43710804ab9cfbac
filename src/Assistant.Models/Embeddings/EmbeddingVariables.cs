using System.Globalization;
using Assistant.Wording;

namespace Assistant.Models.Embeddings;

/// <summary>Reads the settings from the environment, where alone they may stand.</summary>
public static class EmbeddingVariables
{
    public const string Url = Prefix + "URL";
    public const string Model = Prefix + "MODEL";
    public const string Key = Prefix + "KEY";
    public const string KeyFile = Prefix + "KEY_FILE";
    public const string Dimensions = Prefix + "DIMENSIONS";
    public const string Batch = Prefix + "BATCH";
    public const string QuestionMilliseconds = Prefix + "QUESTION_MS";
    public const string PassagesSeconds = Prefix + "PASSAGES_S";
    public const string QuestionPrefix = Prefix + "QUESTION_PREFIX";
    public const string PassagePrefix = Prefix + "PASSAGE_PREFIX";

    private const string Prefix = "ASSISTANT_EMBEDDING_";

    private static readonly string[] Known =
        [Url, Model, Key, KeyFile, Dimensions, Batch, QuestionMilliseconds, PassagesSeconds, QuestionPrefix, PassagePrefix];

    /// <param name="all">Variables by name; others than ours are not looked at, empty ones count as not set.</param>
    /// <returns>No settings where none of ours is set, or one of them is wrong; the mistakes in words for people, without any value.</returns>
    public static (EmbeddingSettings? Settings, IReadOnlyList<string> Mistakes) Read(IReadOnlyDictionary<string, string> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var set = all
            .Where(one => one.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && one.Value.Length > 0)
            .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        if (set.Count == 0)
        {
            return (null, []);
        }

        var mistakes = set.Keys.Except(Known, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => Replies.SettingIsUnknown(name, Known)).ToList();
        var settings = Settings(set, mistakes);
        return mistakes.Count == 0 ? (settings, []) : (null, mistakes);
    }

    private static EmbeddingSettings Settings(Dictionary<string, string> set, List<string> mistakes)
    {
        var defaults = new EmbeddingSettings(Address(set, mistakes), Text(set, Model).Trim());
        if (defaults.Model.Length == 0)
        {
            mistakes.Add(Replies.SettingIsMissing(Model));
        }

        return defaults with
        {
            Key = KeyOf(set, mistakes),
            Dimensions = Number(set, Dimensions, 1, 65_536, mistakes),
            BatchSize = Number(set, Batch, 1, 2048, mistakes) ?? defaults.BatchSize,
            QuestionLimit = Number(set, QuestionMilliseconds, 10, 10_000, mistakes) is { } limit ? TimeSpan.FromMilliseconds(limit) : defaults.QuestionLimit,
            PassagesLimit = Number(set, PassagesSeconds, 1, 3600, mistakes) is { } seconds ? TimeSpan.FromSeconds(seconds) : defaults.PassagesLimit,
            QuestionPrefix = Text(set, QuestionPrefix),
            PassagePrefix = Text(set, PassagePrefix),
        };
    }

    private static string Text(Dictionary<string, string> set, string name) => set.GetValueOrDefault(name, "");

    private static Uri Address(Dictionary<string, string> set, List<string> mistakes)
    {
        var text = Text(set, Url).Trim().TrimEnd('/');
        if (Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            // A key in an address would be written into logs.
            && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0)
        {
            return address;
        }

        mistakes.Add(text.Length == 0 ? Replies.SettingIsMissing(Url) : Replies.SettingIsNoAddress(Url));
        return new Uri("http://localhost");
    }

    private static int? Number(Dictionary<string, string> set, string name, int least, int most, List<string> mistakes)
    {
        if (!set.TryGetValue(name, out var text))
        {
            return null;
        }

        if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        mistakes.Add(Replies.SettingIsNoNumber(name, least, most));
        return null;
    }

    private static EndpointKey? KeyOf(Dictionary<string, string> set, List<string> mistakes)
    {
        if (set.ContainsKey(Key) && set.ContainsKey(KeyFile))
        {
            mistakes.Add(Replies.SettingsExclude(Key, KeyFile));
            return null;
        }

        var (name, text) = set.TryGetValue(KeyFile, out var file) ? (KeyFile, Content(file, mistakes)) : (Key, set.GetValueOrDefault(Key));
        if (text is null)
        {
            return null;
        }

        var key = text.Trim();
        // Anything else cannot stand in the header of a request.
        if (key.Length > 0 && key.All(letter => letter is > ' ' and <= '~'))
        {
            return new EndpointKey(key);
        }

        mistakes.Add(Replies.SettingIsNoKey(name));
        return null;
    }

    private static string? Content(string file, List<string> mistakes)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            mistakes.Add(Replies.KeyFileCannotBeRead(KeyFile));
            return null;
        }
    }
}
