using Assistant.Host.Commands.Output;
using Assistant.Wording;
using Spectre.Console;

namespace Assistant.Host.Commands;

internal sealed class CorpusListCommand(CommandSurroundings surroundings) : AssistantCommand("list", Replies.HelpCorpusList, surroundings)
{
    public override Task<int> RunAsync(Invocation call)
    {
        using var parts = call.OpenParts();
        var documents = parts.Library.Current.Documents;
        if (call.Json)
        {
            call.WriteJson(new ListLine([.. documents.Select(ListedLine.From)]), JsonLine.Types.ListLine);
        }
        else if (documents.Count == 0)
        {
            call.Out.WriteLine(Replies.CorpusIsEmpty);
        }
        else
        {
            var table = new Table().RoundedBorder().AddColumns(Replies.ColumnId, Replies.ColumnTitle, Replies.ColumnStatus);
            foreach (var document in documents)
            {
                table.AddRow(Markup.Escape(document.Id), Markup.Escape(document.Title), Markup.Escape(document.Status ?? string.Empty));
            }

            call.Terminal.Rich(call.Out).Write(table);
        }

        return Task.FromResult(ExitCode.Fine);
    }
}
