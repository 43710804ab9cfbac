using Assistant.Answers;
using Assistant.Answers.Assisting;
using Assistant.Conversations;
using Assistant.Conversations.Feedback;
using Assistant.Corpus;
using Assistant.Drafting;
using Assistant.Formats;
using Assistant.Models.Chat;
using Assistant.Models.Embeddings;
using Assistant.Models.Prompts;
using Assistant.Search;
using Assistant.Search.Vectors;
using Assistant.Storage;

namespace Assistant.Host.Composition;

/// <summary>
/// The program's parts, put together once. Each is made when it is first asked for, so that a command starts only what it
/// needs; the server takes them all.
/// </summary>
public sealed class AssistantParts : IDisposable
{
    private readonly Lazy<CorpusLibrary> _library;
    private readonly Lazy<Answerer> _answerer;
    private readonly Lazy<AssistedAnswerer> _assisted;
    private readonly Lazy<IDialogue> _dialogue;
    private readonly Lazy<DraftDesk> _desk;
    private readonly EndpointEmbedder? _embedder;
    private readonly PromptedModel? _model;

    /// <exception cref="StoreException">The database cannot be used.</exception>
    public AssistantParts(AssistantOptions options, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        Clock = clock ?? TimeProvider.System;
        Store = new SqliteStore(options.DatabaseFile);
        Ingest = new Ingest(Store);
        _library = new(() => new CorpusLibrary(Store, options.IndexFolder, () => KnownMark.Read(Store)));
        _answerer = new(() => new Answerer());
        _assisted = new(() => new AssistedAnswerer(Answerer, Model, Clock));
        Feedback = new FeedbackDesk(Store, Clock);
        _dialogue = new(() => new RatedDialogue(
            new Dialogue(Library, Assisted, Store, Store, new DocxReportWriter(), new ExportFolder(options.ExportFolder), Clock),
            Feedback));
        _desk = new(() => new DraftDesk(Store, Library));
        if (options.Embedding is { } endpoint)
        {
            _embedder = new EndpointEmbedder(endpoint, Clock);
            Vectors = new VectorLibrary(_embedder, options.VectorFile);
        }

        Search = new HybridSearch(Vectors);
        (_model, ModelMistakes) = ModelOf(options, Clock);
    }

    public AssistantOptions Options { get; }

    public TimeProvider Clock { get; }

    public SqliteStore Store { get; }

    public Ingest Ingest { get; }

    /// <summary>The way of many files into the corpus.</summary>
    public CorpusImport Import => new(Store, new IndexFolder(Options.IndexFolder), Clock);

    public CorpusLibrary Library => _library.Value;

    /// <summary>Null when no endpoint is configured. Empty until somebody loads it.</summary>
    public VectorLibrary? Vectors { get; }

    public HybridSearch Search { get; }

    /// <summary>For who wants to know whether it is there.</summary>
    public IPassageEmbedder? Embedder => _embedder;

    /// <summary>Null when none is configured, or wrongly.</summary>
    public IAnswerModel? Model => _model;

    /// <summary>What keeps the language model from being used, for people: its settings, or the prompt files.</summary>
    public IReadOnlyList<string> ModelMistakes { get; }

    /// <summary>Without a model, whether one is plugged in or not.</summary>
    public Answerer Answerer => _answerer.Value;

    public AssistedAnswerer Assisted => _assisted.Value;

    public IDialogue Dialogue => _dialogue.Value;

    public FeedbackDesk Feedback { get; }

    public DraftDesk Desk => _desk.Value;

    public IReadOnlyList<string> ImportShippedCorpus(bool evenIfUnchanged = false) =>
        new ShippedCorpus(Options.CorpusFolder, Store, Ingest, Clock, Options.HeaviestSecrecy).Import(evenIfUnchanged);

    public void Dispose()
    {
        _embedder?.Dispose();
        _model?.Dispose();
        Store.Dispose();
    }

    private static (PromptedModel? Model, IReadOnlyList<string> Mistakes) ModelOf(AssistantOptions options, TimeProvider clock)
    {
        if (options.Model is not { } settings)
        {
            return (null, options.ModelMistakes);
        }

        var (prompts, mistakes) = PromptLibrary.Load(options.PromptsFolder);
        return prompts is null
            ? (null, mistakes)
            : (new PromptedModel(new EndpointChatClient(settings, clock), prompts, settings.Endpoint.Host, settings.Wait, clock), []);
    }
}
