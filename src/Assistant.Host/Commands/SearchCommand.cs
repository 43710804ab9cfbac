using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Assistant.Host.Commands.Output;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class SearchCommand : AssistantCommand
{
    private readonly Argument<string> _query = new("từ cần tìm") { Description = Replies.HelpQuery };
    private readonly Option<int> _limit = new("--limit")
    {
        Description = Replies.HelpLimit,
        HelpName = "N",
        DefaultValueFactory = _ => 10,
        CustomParser = AtLeastOne,
    };

    private readonly Option<bool> _explain = new("--explain") { Description = Replies.HelpExplain };

    public SearchCommand(CommandSurroundings surroundings)
        : base("search", Replies.HelpSearch, surroundings)
    {
        Arguments.Add(_query);
        Options.Add(_limit);
        Options.Add(_explain);
    }

    public override async Task<int> RunAsync(Invocation call)
    {
        var query = call.Value(_query)!;
        if (string.IsNullOrWhiteSpace(query))
        {
            throw CommandException.WrongUse(Replies.QueryIsEmpty);
        }

        using var parts = call.OpenParts();
        var corpus = parts.Library.Current;
        var explain = call.Value(_explain);
        parts.Vectors?.Load(corpus);
        var hits = await parts.Search.SearchAsync(corpus, query, call.Value(_limit), call.Cancellation);
        if (call.Json)
        {
            call.WriteJson(new HitsLine([.. hits.Select(hit => Line(corpus, query, hit, explain))]), JsonLine.Types.HitsLine);
        }
        else
        {
            Write(call.Terminal, corpus, hits.Select(hit => Line(corpus, query, hit, explain)).ToList());
        }

        return hits.Count > 0 ? ExitCode.Fine : ExitCode.No;
    }

    private static int AtLeastOne(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0)
        {
            return limit;
        }

        // ParseMistakes finds the words for it.
        result.AddError("not a number above 0");
        return 0;
    }

    private static HitLine Line(CorpusSnapshot corpus, string query, FusedHit hit, bool explain) => new(
        hit.Passage.DocumentId,
        hit.Passage.Section,
        hit.Passage.Text,
        hit.Passage.Span.Start,
        hit.Passage.Span.End,
        Math.Round(hit.Score, 4),
        explain
            ? [.. corpus.Index.Explain(query, hit.Passage).Select(share => new HitLine.Share(
                share.Term, Words.Of(share.Factor), Math.Round(share.Score, 4)))]
            : null,
        explain && hit.Ranks is { } ranks ? new HitLine.Both(ranks.ByWords, ranks.ByVector) : null);

    private static void Write(Terminal terminal, CorpusSnapshot corpus, List<HitLine> hits)
    {
        if (hits.Count == 0)
        {
            terminal.Out.WriteLine(Replies.NothingMatches);
        }

        foreach (var (hit, index) in hits.Select((hit, index) => (hit, index)))
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{index + 1}. {corpus.Find(hit.Document)?.Title} ({hit.Score:0.00})"));
            var lines = Lines.Indented(hit.Text, terminal.Width, "   ");
            if (hit.Section.Length > 0)
            {
                lines = Lines.Indented(hit.Section, terminal.Width, "   ").Concat(lines);
            }

            foreach (var line in lines)
            {
                terminal.Out.WriteLine(line);
            }

            foreach (var share in hit.Explanation ?? [])
            {
                terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {share.Score,8:0.000}  {share.Term} ({share.Source})"));
            }

            if (hit.Ranks is { } ranks)
            {
                terminal.Out.WriteLine("   " + Replies.RanksOfHit(ranks.ByWords, ranks.ByVector));
            }

            terminal.Out.WriteLine();
        }
    }
}
