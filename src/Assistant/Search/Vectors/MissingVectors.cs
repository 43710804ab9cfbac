namespace Assistant.Search.Vectors;

/// <summary>One run of making the vectors that are missing.</summary>
/// <param name="refused">Keys of texts that the endpoint would not take; not tried again.</param>
/// <param name="keep">Puts vectors into the file; false when it cannot.</param>
internal sealed class MissingVectors(
    IPassageEmbedder embedder, EmbeddedPassages passages, HashSet<UInt128> refused, Func<UInt128[], IReadOnlyList<float[]>, bool> keep)
{
    // So many texts refused and none taken: it is not the texts.
    private const int EnoughRefused = 8;

    private readonly List<UInt128> _refusedNow = [];
    private bool _stopped;

    /// <summary>How many passages got a vector so far.</summary>
    public int Embedded { get; private set; }

    public int Refused { get; private set; }

    /// <returns>Why it stopped before the end; null also when vectors could not be kept.</returns>
    public async Task<EmbeddingResult.Failed?> MakeAsync(VectorRows? rows, Action afterBatch, CancellationToken cancel)
    {
        EmbeddingResult.Failed? failure = null;
        foreach (var batch in passages.Missing(rows).Where(one => !refused.Contains(one.Key)).Chunk(embedder.BatchSize))
        {
            failure = await TryAsync(batch, cancel);
            if (failure is not null || _stopped)
            {
                break;
            }

            afterBatch();
        }

        if (Embedded > 0 || failure is null)
        {
            refused.UnionWith(_refusedNow);
        }

        return failure;
    }

    private async Task<EmbeddingResult.Failed?> TryAsync(MissingVector[] batch, CancellationToken cancel)
    {
        switch (await embedder.PassagesAsync([.. batch.Select(one => passages.TextAt(one.Ordinal))], cancel))
        {
            case EmbeddingResult.Vectors made:
                Embedded += batch.Sum(one => one.Passages);
                _stopped = !keep([.. batch.Select(one => one.Key)], made.All);
                return null;

            // One text spoils a batch for all others: look for it.
            case EmbeddingResult.Failed { Trouble: EndpointTrouble.InputRefused } when batch.Length > 1:
                var middle = batch.Length / 2;
                return await TryAsync(batch[..middle], cancel) ?? (_stopped ? null : await TryAsync(batch[middle..], cancel));

            case EmbeddingResult.Failed { Trouble: EndpointTrouble.InputRefused } failed:
                _refusedNow.Add(batch[0].Key);
                Refused += batch[0].Passages;
                return Embedded == 0 && _refusedNow.Count >= EnoughRefused ? failed : null;

            case EmbeddingResult.Failed failed:
                return failed;

            default:
                throw new InvalidOperationException("The embedder gave no known result.");
        }
    }
}
