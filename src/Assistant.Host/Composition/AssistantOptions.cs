using Assistant.Corpus;
using Assistant.Models.Chat;
using Assistant.Models.Embeddings;
using Assistant.Wording;

namespace Assistant.Host.Composition;

/// <summary>Where the program finds its documents and keeps its data. All paths are absolute.</summary>
public sealed record AssistantOptions(string DataFolder, string CorpusFolder)
{
    /// <summary>Set to MẬT, TỐI MẬT or TUYỆT MẬT by an administrator whose machine may hold such documents.</summary>
    public const string AllowClassifiedVariable = "ASSISTANT_ALLOW_CLASSIFIED";

    /// <summary>The heaviest mark of secrecy that may be taken in; none unless an administrator says otherwise.</summary>
    public Secrecy HeaviestSecrecy { get; init; }

    /// <summary>Null when no endpoint is configured, or wrongly.</summary>
    public EmbeddingSettings? Embedding { get; init; }

    /// <summary>What is wrong with the settings of the endpoint, for people.</summary>
    public IReadOnlyList<string> EmbeddingMistakes { get; init; } = [];

    /// <summary>Null when no language model is configured, or wrongly.</summary>
    public ModelSettings? Model { get; init; }

    /// <summary>What is wrong with the settings of the language model, for people.</summary>
    public IReadOnlyList<string> ModelMistakes { get; init; } = [];

    /// <summary>What a language model is told, one file for each job.</summary>
    public string PromptsFolder { get; init; } = "";

    public string DatabaseFile => Path.Combine(DataFolder, "assistant.db");

    /// <summary>Derived from the database; may be deleted at any time.</summary>
    public string IndexFolder => Path.Combine(DataFolder, "index");

    /// <summary>Costs time and perhaps money to make again, so that <c>corpus rebuild</c> leaves it alone; may be deleted all the same.</summary>
    public string VectorFile => Path.Combine(DataFolder, "vectors", "passages.vectors");

    public string ExportFolder => Path.Combine(DataFolder, "exports");

    /// <summary>Null means the default: <c>data/</c> and <c>corpus/</c> in the program's content root.</summary>
    /// <param name="variables">Of the environment.</param>
    public static AssistantOptions From(string? data, string? corpus, IReadOnlyDictionary<string, string> variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        var secrecy = SecrecyOf(variables.GetValueOrDefault(AllowClassifiedVariable));
        var (embedding, mistakes) = EmbeddingVariables.Read(variables);
        if (secrecy != Secrecy.None && embedding is { Endpoint.IsLoopback: false })
        {
            // What a classified document says never leaves this machine, whoever configured what.
            (embedding, mistakes) = (null, [Replies.ClassifiedStaysHere(AllowClassifiedVariable, EmbeddingVariables.Url)]);
        }

        var (model, modelMistakes) = ModelVariables.Read(variables);
        if (secrecy != Secrecy.None && model is { Endpoint.IsLoopback: false })
        {
            (model, modelMistakes) = (null, [Replies.ClassifiedStaysHere(AllowClassifiedVariable, ModelVariables.Endpoint)]);
        }

        var root = ContentRoot.Find(AppContext.BaseDirectory);
        return new AssistantOptions(
            Path.GetFullPath(data ?? Path.Combine(root, "data")),
            Path.GetFullPath(corpus ?? Path.Combine(root, "corpus")))
        {
            HeaviestSecrecy = secrecy,
            Embedding = embedding,
            EmbeddingMistakes = mistakes,
            Model = model,
            ModelMistakes = modelMistakes,
            PromptsFolder = Path.Combine(root, "prompts"),
        };
    }

    /// <summary>What cannot be understood allows nothing.</summary>
    public static Secrecy SecrecyOf(string? setting) =>
        Enum.GetValues<Secrecy>().FirstOrDefault(level => level != Secrecy.None && string.Equals(SecrecyMarks.Printed(level), setting?.Trim().Normalize(), StringComparison.OrdinalIgnoreCase));
}
