using Assistant.Models.Endpoints;

namespace Assistant.Models.Chat;

/// <summary>Reads the settings of the language model from the environment, where alone they may stand.</summary>
public static class ModelVariables
{
    public const string Endpoint = Prefix + "ENDPOINT";
    public const string Name = Prefix + "NAME";
    public const string Key = Prefix + "KEY";
    public const string KeyFile = Prefix + "KEY_FILE";
    public const string WaitSeconds = Prefix + "WAIT_SECONDS";
    public const string AnswerTokens = Prefix + "ANSWER_TOKENS";

    private const string Prefix = "ASSISTANT_MODEL_";

    private static readonly string[] Known = [Endpoint, Name, Key, KeyFile, WaitSeconds, AnswerTokens];

    /// <param name="all">Variables by name; others than ours are not looked at, empty ones count as not set.</param>
    /// <returns>No settings where none of ours is set, or one of them is wrong; the mistakes in words for people, without any value.</returns>
    public static (ModelSettings? Settings, IReadOnlyList<string> Mistakes) Read(IReadOnlyDictionary<string, string> all)
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

    private static ModelSettings Settings(EndpointVariables set)
    {
        var defaults = new ModelSettings(set.Address(Endpoint), set.Needed(Name));
        return defaults with
        {
            Key = set.Key(Key, KeyFile),
            Wait = set.Number(WaitSeconds, 1, 120) is { } seconds ? TimeSpan.FromSeconds(seconds) : defaults.Wait,
            AnswerTokens = set.Number(AnswerTokens, 64, 16_384) ?? defaults.AnswerTokens,
        };
    }
}
