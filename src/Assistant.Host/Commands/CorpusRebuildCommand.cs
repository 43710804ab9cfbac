using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class CorpusRebuildCommand(CommandSurroundings surroundings)
    : AssistantCommand("rebuild", Replies.HelpCorpusRebuild, surroundings)
{
    public override Task<int> RunAsync(Invocation call)
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
        return Task.FromResult(ExitCode.Fine);
    }
}
