using System.CommandLine;
using System.Globalization;
using Assistant.Corpus.Validity;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>The options that say in which documents to search.</summary>
internal sealed class SearchFilterOptions
{
    // Of a large corpus not every issuer need be listed.
    private const int MostListed = 20;

    private readonly Option<string[]> _documents = Many("--document", Replies.HelpSearchDocument, "mã");
    private readonly Option<string[]> _types = Many("--type", Replies.HelpSearchType, "loại");
    private readonly Option<string[]> _issuers = Many("--issuer", Replies.HelpSearchIssuer, "cơ quan");
    private readonly Option<string[]> _years = Many("--year", Replies.HelpSearchYear, "năm");
    private readonly Option<bool> _valid = new("--valid") { Description = Replies.HelpSearchValid };
    private readonly Option<string> _asOf = AsOfOption.Make();

    public IEnumerable<Option> All => [_documents, _types, _issuers, _years, _valid, _asOf];

    /// <returns>Null when everything is searched.</returns>
    /// <exception cref="CommandException">A value is of no kind, or no document of the corpus has it.</exception>
    public PassageScope? Of(Invocation call, CorpusSnapshot corpus)
    {
        var valid = call.Value(_valid);
        if (!valid && call.Value(_asOf) is not null)
        {
            throw CommandException.WrongUse(Replies.AsOfNeedsValid);
        }

        return corpus.Within(new SearchFilter
        {
            Documents = Known(call, corpus, _documents, id => new SearchFilter { Documents = [id] }, (id, _) => Replies.NoSuchDocumentToSearch(id)),
            Types = Known(call, corpus, _types, type => new SearchFilter { Types = [type] }, (type, cards) => Replies.NoSuchType(type, Names(cards.Select(card => card.Identity.Type)))),
            Issuers = Known(
                call, corpus, _issuers, issuer => new SearchFilter { Issuers = [issuer] }, (issuer, cards) => Replies.NoSuchIssuer(issuer, Names(cards.Select(card => card.Identity.Issuer)))),
            Years = [.. Known(call, corpus, _years, year => new SearchFilter { Years = [Year(year)] }, (year, cards) => Replies.NoSuchYear(year, YearsOf(cards))).Select(Year)],
            ValidOn = valid ? AsOfOption.Of(call, _asOf) : null,
        });
    }

    private static Option<string[]> Many(string name, string description, string value) => new(name) { Description = description, HelpName = value, Arity = ArgumentArity.OneOrMore };

    // What a whole corpus does not have is a slip rather than a question without an answer.
    private static string[] Known(
        Invocation call, CorpusSnapshot corpus, Option<string[]> option, Func<string, SearchFilter> filter, Func<string, IReadOnlyList<DocumentCard>, string> mistake)
    {
        var values = call.Value(option) ?? [];
        return values.FirstOrDefault(value => corpus.Within(filter(value)) is { IsEmpty: true }) is { } unknown
            ? throw CommandException.WrongUse(mistake(unknown, corpus.Cards))
            : values;
    }

    private static int Year(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    private static IEnumerable<string> Names(IEnumerable<string> names) =>
        names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostListed);

    private static IEnumerable<int> YearsOf(IReadOnlyList<DocumentCard> cards) =>
        cards.Select(card => card.Identity.Date?.Year ?? card.Identity.Year).Where(year => year > 0).Distinct().Order();
}
