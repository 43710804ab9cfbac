using Assistant.Search;
using Assistant.Search.Vectors;
using Assistant.Storage;

namespace Assistant.Host.Composition;

/// <summary>Makes the vectors that are missing while the server runs. Nobody waits for it, and it comes back after every failure.</summary>
public sealed class VectorWatch(CorpusLibrary library, VectorLibrary vectors, TimeProvider clock, ILogger<VectorWatch> log) : BackgroundService
{
    // How soon a change of the corpus is noticed. To look costs nothing.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    // Passages between two lines of the log.
    private const int LoggedAtOnce = 5000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Reading a large file must not hold up the start.
        await Task.Yield();
        CorpusSnapshot? done = null;
        var pause = Pause;
        while (true)
        {
            var corpus = await BringUpToDateAsync(done, stoppingToken);
            pause = corpus is not null ? Pause : pause * 2 < LongestPause ? pause * 2 : LongestPause;
            done = corpus;

            await Task.Delay(pause, clock, stoppingToken);
        }
    }

    /// <returns>The corpus whose vectors are all there; null when some are missing.</returns>
    private async Task<CorpusSnapshot?> BringUpToDateAsync(CorpusSnapshot? done, CancellationToken cancel)
    {
        try
        {
            var corpus = library.Current;
            if (ReferenceEquals(corpus, done))
            {
                return done;
            }

            var logged = 0;
            var progress = await vectors.EmbedAsync(
                corpus,
                now =>
                {
                    if (now.Embedded - logged >= LoggedAtOnce)
                    {
                        logged = now.Embedded;
                        Log(now);
                    }
                },
                cancel);
            Log(progress);
            return progress.IsComplete && vectors.Problem is null ? corpus : null;
        }
        catch (Exception problem) when (problem is StoreException or IOException or UnauthorizedAccessException)
        {
            log.LogWarning("Vectors were left as they are: {Problem}", problem.Message);
            return null;
        }
    }

    private void Log(VectorProgress progress)
    {
        log.LogInformation("Vectors: {Embedded} of {Passages} passages have one, {Refused} were refused.", progress.Embedded, progress.Passages, progress.Refused);
        if ((progress.Failure?.Detail ?? vectors.Problem) is { } problem)
        {
            log.LogWarning("Vectors: stopped and will be tried again. {Problem}", problem);
        }
    }
}
