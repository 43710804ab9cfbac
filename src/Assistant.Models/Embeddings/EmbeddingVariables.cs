using Assistant.Models.Endpoints;

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
        var variables = new EndpointVariables(all, Prefix, Known);
        if (variables.IsEmpty)
        {
            return (null, []);
        }

        var settings = Settings(variables);
        return variables.Mistakes.Count == 0 ? (settings, []) : (null, variables.Mistakes);
    }

    private static EmbeddingSettings Settings(EndpointVariables set)
    {
        var defaults = new EmbeddingSettings(set.Address(Url), set.Needed(Model));
        return defaults with
        {
            Key = set.Key(Key, KeyFile),
            Dimensions = set.Number(Dimensions, 1, 65_536),
            BatchSize = set.Number(Batch, 1, 2048) ?? defaults.BatchSize,
            QuestionLimit = set.Number(QuestionMilliseconds, 10, 10_000) is { } limit ? TimeSpan.FromMilliseconds(limit) : defaults.QuestionLimit,
            PassagesLimit = set.Number(PassagesSeconds, 1, 3600) is { } seconds ? TimeSpan.FromSeconds(seconds) : defaults.PassagesLimit,
            QuestionPrefix = set.Text(QuestionPrefix),
            PassagePrefix = set.Text(PassagePrefix),
        };
    }
}
