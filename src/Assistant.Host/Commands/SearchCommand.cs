using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Assistant.Host.Commands.Output;
using Assistant.Host.Composition;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class SearchCommand : AssistantCommand
{
    // Of one document enough to see what it says; the rest is counted.
    private const int ShownOfDocument = 3;

    private readonly Argument<string> _query = new("từ cần tìm") { Description = Replies.HelpQuery };
    private readonly Option<int> _limit = Number("--limit", Replies.HelpLimit, 10);
    private readonly Option<bool> _explain = new("--explain") { Description = Replies.HelpExplain };
    private readonly Option<bool> _grouped = new("--grouped") { Description = Replies.HelpSearchGrouped };
    private readonly Option<int> _context = Number("--context", Replies.HelpSearchContext, 0);
    private readonly SearchFilterOptions _filter = new();

    public SearchCommand(CommandSurroundings surroundings)
        : base("search", Replies.HelpSearch, surroundings)
    {
        Arguments.Add(_query);
        foreach (var option in (IEnumerable<Option>)[_limit, .. _filter.All, _grouped, _context, _explain])
        {
            Options.Add(option);
        }
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
        var within = _filter.Of(call, corpus);
        parts.Vectors?.Load(corpus);
        var found = await FindAsync(call, parts.Search, corpus, query, within);
        var proposals = corpus.Index.Proposals.For(query, found.Hits?.Count ?? found.Groups!.Sum(group => group.Hits.Count + group.More), within);
        if (call.Json)
        {
            call.WriteJson(found with { Suggestion = proposals is [var first, ..] ? first : null }, JsonLine.Types.HitsLine);
        }
        else
        {
            Write(call.Terminal, corpus, found, within, proposals);
        }

        return found is { Hits: [_, ..] } or { Groups: [_, ..] } ? ExitCode.Fine : ExitCode.No;
    }

    private async Task<HitsLine> FindAsync(Invocation call, HybridSearch search, CorpusSnapshot corpus, string query, PassageScope? within)
    {
        var limit = call.Value(_limit);
        var lines = new HitLines(corpus, query, within, limit, call.Value(_explain), call.Value(_context));
        if (!call.Value(_grouped))
        {
            var hits = await search.SearchAsync(corpus, query, limit, within, call.Cancellation);
            return new HitsLine([.. hits.Select(lines.Of)]);
        }

        var grouped = await search.SearchGroupedAsync(corpus, query, limit, ShownOfDocument, within, call.Cancellation);
        lines = lines with { Depth = grouped.Depth };
        return new HitsLine(null, [.. grouped.Groups.Select(group => new HitsLine.Group(
            group.DocumentId, corpus.Find(group.DocumentId)?.Title ?? group.DocumentId, [.. group.Hits.Select(lines.Of)], group.More))]);
    }

    private static void Write(Terminal terminal, CorpusSnapshot corpus, HitsLine found, PassageScope? within, IReadOnlyList<string> proposals)
    {
        if (found is { Hits.Count: 0 } or { Groups.Count: 0 })
        {
            terminal.Out.WriteLine(within is { IsEmpty: true } ? Replies.NothingPassesFilter : Replies.NothingMatches);
        }

        if (proposals.Count > 0)
        {
            terminal.Out.WriteLine(Replies.DidYouMean(proposals));
            terminal.Out.WriteLine();
        }

        HitPage.Write(terminal, corpus, found.Hits ?? []);
        HitPage.Write(terminal, found.Groups ?? []);
    }

    private static Option<int> Number(string name, string description, int usual) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = AtLeastOne,
    };

    private static int AtLeastOne(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        // ParseMistakes finds the words for it.
        result.AddError("not a number above 0");
        return 0;
    }
}
