using System.CommandLine;
using Assistant.Corpus;
using Assistant.Corpus.References;
using Assistant.Corpus.Validity;
using Assistant.Host.Commands.Output;
using Assistant.Search;
using Assistant.Text;
using Assistant.Wording;
using Spectre.Console;

namespace Assistant.Host.Commands;

internal sealed class CorpusListCommand : AssistantCommand
{
    private readonly Option<bool> _missing = new("--missing") { Description = Replies.HelpMissing };

    public CorpusListCommand(CommandSurroundings surroundings)
        : base("list", Replies.HelpCorpusList, surroundings) => Options.Add(_missing);

    public override Task<int> RunAsync(Invocation call)
    {
        using var parts = call.OpenParts();
        var corpus = parts.Library.Current;
        if (call.Value(_missing))
        {
            Missing(call, corpus.Links.Missing());
        }
        else
        {
            Documents(call, corpus);
        }

        return Task.FromResult(ExitCode.Fine);
    }

    private static void Documents(Invocation call, CorpusSnapshot corpus)
    {
        var today = AsOfOption.Today;
        string Standing(Document document) => StandingText.Short(corpus.Validity.StatusOf(document, today));
        if (call.Json)
        {
            call.WriteJson(new ListLine([.. corpus.Documents.Select(document => ListedLine.From(document, Standing(document)))]), JsonLine.Types.ListLine);
        }
        else if (corpus.Documents.Count == 0)
        {
            call.Out.WriteLine(Replies.CorpusIsEmpty);
        }
        else
        {
            var table = new Spectre.Console.Table().RoundedBorder().AddColumns(Replies.ColumnId, Replies.ColumnTitle, Replies.ColumnStatus);
            foreach (var document in corpus.Documents)
            {
                table.AddRow(Markup.Escape(document.Id), Markup.Escape(document.Title), Markup.Escape(ListedLine.StatusOf(document, Standing(document)) ?? string.Empty));
            }

            call.Terminal.Rich(call.Out).Write(table);
        }
    }

    private static void Missing(Invocation call, IReadOnlyList<MissingDocument> missing)
    {
        if (call.Json)
        {
            call.WriteJson(MissingLine.From(missing), JsonLine.Types.MissingLine);
        }
        else if (missing.Count == 0)
        {
            call.Out.WriteLine(Replies.NoCitedDocumentMissing);
        }
        else
        {
            var table = new Spectre.Console.Table().RoundedBorder().AddColumns(Replies.ColumnNumber, Replies.ColumnDate, Replies.ColumnCitedBy);
            foreach (var one in missing)
            {
                var name = char.IsAsciiDigit(one.Number[0]) && one.Type.Length > 0 ? $"{one.Type} {one.Number}" : one.Number;
                table.AddRow(Markup.Escape(name), one.Date is { } day ? Dates.Format(day) : string.Empty, Markup.Escape(string.Join(", ", one.CitedBy)));
            }

            call.Terminal.Rich(call.Out).Write(table);
        }
    }
}
