using Assistant.Search;
using Assistant.Storage;

namespace Assistant.Host.Composition;

/// <summary>Lets a running server notice that <c>corpus add</c> or <c>remove</c> in another process changed the documents.</summary>
public sealed class CorpusWatch(CorpusLibrary library, TimeProvider clock, ILogger<CorpusWatch> log) : BackgroundService
{
    // Asking is one tiny query; nobody waits longer than this for a document that was just added.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var before = library.Current.Version;
                if (library.Refresh() is var now && now.Version != before)
                {
                    log.LogInformation("The corpus changed: {Documents} documents, {Passages} passages.", now.Documents.Count, now.Index.Passages.Count);
                }
            }
            catch (StoreException error)
            {
                // Questions go on being answered from what is there; the next tick asks again.
                log.LogWarning("Cannot look for new documents: {Problem}", error.Message);
            }
        }
    }
}
