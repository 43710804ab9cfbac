using System.CommandLine;
using Assistant.Corpus.Validity;
using Assistant.Host.Commands.Output;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Whether a document holds, also one that is known and not in the corpus.</summary>
internal sealed class CorpusStatusCommand : AssistantCommand
{
    private readonly Argument<string> _document = new("văn bản") { Description = Replies.HelpStatusDocument };
    private readonly Option<string> _asOf = AsOfOption.Make();

    public CorpusStatusCommand(CommandSurroundings surroundings)
        : base("status", Replies.HelpCorpusStatus, surroundings)
    {
        Arguments.Add(_document);
        Options.Add(_asOf);
    }

    public override Task<int> RunAsync(Invocation call)
    {
        var day = AsOfOption.Of(call, _asOf);
        using var parts = call.OpenParts();
        var corpus = parts.Library.Current;
        var words = call.Value(_document)!;
        var standings = Standings(corpus, words, day);
        if (call.Json)
        {
            call.WriteJson(new StandingsLine(day, [.. standings.Select(standing => StandingLine.From(standing, corpus))]), JsonLine.Types.StandingsLine);
        }
        else
        {
            if (standings.Count > 1)
            {
                call.Out.WriteLine(Replies.StandingSeveral(standings[0].Document.Number, standings.Count));
            }

            foreach (var line in standings.SelectMany(standing => Said(corpus, standing).Prepend(StandingText.Of(standing))).SelectMany(text => Lines.Wrapped(text, call.Terminal.Width)))
            {
                call.Out.WriteLine(line);
            }
        }

        return Task.FromResult(standings.Exists(standing => standing.Kind != StandingKind.Unknown) ? ExitCode.Fine : ExitCode.No);
    }

    /// <summary>The clauses of the corpus that say so, word for word.</summary>
    private static IEnumerable<string> Said(CorpusSnapshot corpus, Standing standing) =>
        from change in standing.Changes
        where change.Place is not null && change.ByDocumentId is not null
        let source = corpus.Find(change.ByDocumentId!)
        let block = source?.Blocks.FirstOrDefault(block => block.Pieces.Any(span => span.Overlaps(change.Place!.Value)))
        where block is not null
        select Replies.StandingSays(change.By.ToString(), block.Text.ReplaceLineEndings(" "));

    private static List<Standing> Standings(CorpusSnapshot corpus, string words, DateOnly day)
    {
        if (corpus.Find(words) is { } document)
        {
            return [corpus.Validity.StatusOf(document, day)];
        }

        var named = DocumentIdentity.Named(words) ?? corpus.Validity.OfShortNumber(words) ?? throw CommandException.WrongUse(Replies.NoDocumentNamed(words));
        var candidates = corpus.Validity.Candidates(named);
        return candidates.Count == 0
            ? [corpus.Validity.StatusOf(named, day)]
            : [.. candidates.Select(candidate => corpus.Validity.StatusOf(candidate, day))];
    }
}
