namespace Assistant.Search.Vectors;

/// <summary>
/// The vectors of the corpus as it stands: read from their file, made where they are missing, compared with questions. They are
/// only ever a gain: whatever fails here leaves the search by words as it is. Questions may come from any thread, while one
/// thread loads and makes vectors.
/// </summary>
/// <param name="path">The file that keeps them; it may be deleted at any time.</param>
public sealed class VectorLibrary(IPassageEmbedder embedder, string path)
{
    // To show new vectors costs a pass over all passages.
    private const int ShownAtOnce = 1000;

    // Below this it is not worth a new file.
    private const int FewRows = 1000;

    private readonly VectorFile _file = new(path, embedder.Space);
    private readonly QuestionVectors _questions = new();
    private readonly HashSet<UInt128> _refused = [];
    private volatile Shown? _shown;

    private sealed record Shown(EmbeddedPassages Passages, VectorIndex? Index);

    /// <summary>Why the file could not be read or written, in English for logs; null when all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether every passage that can have a vector has one in what is searched now.</summary>
    public bool IsComplete => _shown is { Index.Count: var count, Passages.Count: var all } && count == all;

    /// <summary>How many numbers make a vector; 0 as long as there is none.</summary>
    public int Dimensions => _file.Rows?.Dimensions ?? 0;

    /// <summary>Makes a snapshot searchable by the vectors that are kept, in place of the one before. Asks the endpoint for nothing.</summary>
    public VectorProgress Load(CorpusSnapshot corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        Problem = null;
        Try(_file.Refresh);
        return Show(_shown is { } shown && ReferenceEquals(shown.Passages.Corpus, corpus) ? shown.Passages : new EmbeddedPassages(corpus));
    }

    /// <summary>Makes the vectors that are missing, in the order of the passages; those that were made stay, however this ends.</summary>
    /// <param name="report">Told after each batch.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public async Task<VectorProgress> EmbedAsync(CorpusSnapshot corpus, Action<VectorProgress>? report, CancellationToken cancel)
    {
        var start = Load(corpus);
        if (start.IsComplete || Problem is not null || !Try(() => Directory.CreateDirectory(Path.GetDirectoryName(path)!)))
        {
            return start;
        }

        using var right = RightToWrite.TryTake(path);
        if (right is null)
        {
            return start with { IsElsewhere = true };
        }

        // The one that had the right before may have gone on until a moment ago.
        var passages = _shown!.Passages;
        if (!Try(_file.Refresh) || !Try(() => DropForgotten(passages)))
        {
            return start;
        }

        var before = _file.Rows?.Dimensions;
        var failure = await MakeAsync(passages, report, cancel);
        if (failure is null && before is not null && before != _file.Rows!.Dimensions)
        {
            // Another model under the old name: what there was is gone too.
            failure = await MakeAsync(passages, report, cancel);
        }

        return Show(passages) with { Failure = failure };
    }

    private async Task<EmbeddingResult.Failed?> MakeAsync(EmbeddedPassages passages, Action<VectorProgress>? report, CancellationToken cancel)
    {
        var start = Show(passages);
        var shown = 0;
        var run = new MissingVectors(embedder, passages, _refused, Keep);
        return await run.MakeAsync(
            _file.Rows,
            () =>
            {
                if (run.Embedded - shown >= ShownAtOnce)
                {
                    shown = run.Embedded;
                    Show(passages);
                }

                report?.Invoke(start with { Embedded = start.Embedded + run.Embedded, Refused = start.Refused + run.Refused });
            },
            cancel);
    }

    /// <summary>The passages nearest to a question. Waits for the endpoint as long as a person may be kept waiting.</summary>
    /// <returns>Null when the snapshot has no vectors, or the question none.</returns>
    internal async Task<IReadOnlyList<(int Ordinal, float Similarity)>?> NearestAsync(
        CorpusSnapshot corpus, string question, int limit, PassageScope? within, CancellationToken cancel)
    {
        // Who has nothing to compare with need not ask.
        if (_shown is not { Index: { Count: > 0 } index, Passages: var passages } || !ReferenceEquals(passages.Corpus, corpus))
        {
            return null;
        }

        var vector = await VectorOfAsync(PassageText.OfQuestion(question), cancel);
        return vector?.Length == index.Dimensions ? index.Search(vector, limit, within) : null;
    }

    private async Task<float[]?> VectorOfAsync(string question, CancellationToken cancel)
    {
        if (_questions.Find(question) is { } known)
        {
            return known;
        }

        if (question.Length == 0 || await embedder.QuestionAsync(question, cancel) is not EmbeddingResult.Vectors { All: [var vector] })
        {
            return null;
        }

        _questions.Keep(question, vector);
        return vector;
    }

    private VectorProgress Show(EmbeddedPassages passages)
    {
        var index = passages.IndexOf(_file.Rows);
        _shown = new Shown(passages, index);
        return new VectorProgress(passages.Count, index?.Count ?? 0, passages.CountOf(_refused));
    }

    private bool Keep(UInt128[] keys, IReadOnlyList<float[]> vectors) => Try(() => _file.Append(keys, vectors));

    // Vectors of documents that are gone: they may come back, but not for ever.
    private void DropForgotten(EmbeddedPassages passages)
    {
        if (_file.Rows is { } rows && rows.Count > FewRows + (2 * passages.Count))
        {
            _file.Keep(passages.Keys.Contains);
        }
    }

    private bool Try(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Problem = $"Cannot keep vectors in '{path}': {problem.Message}";
            return false;
        }
    }
}
