using Assistant.Search;
using Assistant.Storage;

namespace Assistant.Host.Composition;

/// <summary>
/// Lets a running server notice that <c>corpus add</c> or <c>remove</c> in another process changed the documents, and keeps the index
/// in good shape meanwhile.
/// </summary>
public sealed class CorpusWatch(CorpusLibrary library, TimeProvider clock, ILogger<CorpusWatch> log) : BackgroundService
{
    // Asking is one tiny query; nobody waits longer than a second for a document that was just added.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.5);

    private static readonly TimeSpan PauseOfCare = TimeSpan.FromSeconds(2);

    // Apart from one another: merging takes a second or two.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(EveryAsync(Pause, LookForChanges, stoppingToken), Task.Run(() => EveryAsync(PauseOfCare, Tend, stoppingToken), stoppingToken));

    private async Task EveryAsync(TimeSpan pause, Action action, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(pause, clock);
        while (await timer.WaitForNextTickAsync(stop))
        {
            try
            {
                action();
            }
            catch (Exception error) when (error is StoreException or IOException)
            {
                // Questions go on being answered from what is there; the next tick tries again. A fault of the disk must not end the server.
                log.LogWarning("Cannot look for new documents or tend the index: {Problem}", error.Message);
            }
        }
    }

    private void LookForChanges()
    {
        var before = library.Current.Version;
        if (library.Refresh() is var now && now.Version != before)
        {
            log.LogInformation("The corpus changed: {Documents} documents, {Passages} passages.", now.Documents.Count, now.Index.Passages.Count);
        }
    }

    private void Tend()
    {
        if (library.Tend())
        {
            log.LogInformation("Merged parts of the index.");
        }
    }
}
