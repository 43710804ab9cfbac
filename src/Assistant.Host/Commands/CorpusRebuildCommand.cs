using Assistant.Host.Composition;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class CorpusRebuildCommand(CommandSurroundings surroundings)
    : AssistantCommand("rebuild", Replies.HelpCorpusRebuild, surroundings)
{
    public override async Task<int> RunAsync(Invocation call)
    {
        using var parts = call.OpenParts();
        ProgressBar.Run(call.Terminal, Replies.BuildingIndex, ["import", "index"], step =>
        {
            if (step == "import")
            {
                foreach (var problem in parts.ImportShippedCorpus(evenIfUnchanged: true))
                {
                    call.Terminal.Error.WriteLine(problem);
                }

                IndexFolder.Delete(parts.Options.IndexFolder);
            }
            else
            {
                parts.Library.Refresh();
            }
        });
        var corpus = parts.Library.Current;
        (call.Json ? call.Terminal.Error : call.Out).WriteLine(Replies.CorpusRebuilt(corpus.Documents.Count, corpus.Index.Passages.Count));
        await EmbedAsync(call, parts, corpus);
        return ExitCode.Fine;
    }

    private static async Task EmbedAsync(Invocation call, AssistantParts parts, CorpusSnapshot corpus)
    {
        if (parts.Vectors is not { } vectors)
        {
            return;
        }

        var start = vectors.Load(corpus);
        var progress = start;
        await ProgressBar.RunAsync(call.Terminal, Replies.EmbeddingPassages, start.Passages - start.Embedded, async done =>
            progress = await vectors.EmbedAsync(corpus, now => done(now.Embedded + now.Refused - start.Embedded), call.Cancellation));
        foreach (var line in EmbeddingText.Lines(parts, progress))
        {
            (call.Json ? call.Terminal.Error : call.Out).WriteLine(line);
        }
    }
}
