using System.Text.RegularExpressions;

namespace Assistant.Corpus.Validity;

/// <summary>
/// What became of documents: from what the texts of the corpus say that they do to others, and from what the catalogue knows.
/// Never more than that: what nobody says stays <see cref="StandingKind.Unknown"/>.
/// </summary>
public sealed partial class ValidityBook
{
    private readonly ILookup<string, (DocumentIdentity Target, Change Change)> _changes;
    private readonly ILookup<string, KnownDocument> _known;
    private readonly ILookup<string, DocumentCard> _documents;
    private readonly Lazy<IReadOnlyList<DocumentIdentity>> _identities;
    private readonly Lazy<ILookup<string, DocumentIdentity>> _successors;

    public ValidityBook(IReadOnlyList<DocumentCard> documents, IReadOnlyList<KnownDocument> known)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(known);
        _documents = documents.Where(document => document.Identity.Number.Length > 0).ToLookup(document => document.Identity.Key, StringComparer.Ordinal);
        _known = known.ToLookup(entry => entry.Identity.Key, StringComparer.Ordinal);
        _changes = OfTexts(documents).Concat(known.SelectMany(entry => entry.Changes.Select(change => (entry.Identity, OfCatalogue(change)))))
            .ToLookup(pair => pair.Item1.Key, pair => (pair.Item1, pair.Item2), StringComparer.Ordinal);
        _successors = new(() => _changes.SelectMany(group => group).Select(pair => pair.Change.By).ToLookup(by => by.Key, StringComparer.Ordinal));
        _identities = new(() => [.. _changes.Select(group => group.Key).Concat(_known.Select(group => group.Key)).Concat(_successors.Value.Select(group => group.Key))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(AllOf)
            .OrderBy(identity => identity.Number, StringComparer.Ordinal)]);
    }

    /// <summary>All documents that the corpus has or of which something is known, each once, in order of number.</summary>
    public IReadOnlyList<DocumentIdentity> Identities => _identities.Value;

    public Standing StatusOf(Document document, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(document);
        return StatusOf(DocumentCard.Of(document), asOf);
    }

    public Standing StatusOf(DocumentCard document, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(document);
        return StatusOf(document.Identity, asOf, document);
    }

    /// <param name="identity">Its number may stand for several documents: see <see cref="Candidates"/>.</param>
    public Standing StatusOf(DocumentIdentity identity, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return StatusOf(identity, asOf, Only(_documents[identity.Key].Where(document => document.Identity.MayBe(identity))));
    }

    /// <summary>The documents that these words can mean, of the corpus and of the catalogue; the fullest identity of each.</summary>
    public IReadOnlyList<DocumentIdentity> Candidates(DocumentIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return [.. AllOf(identity.Key).Where(one => one.MayBe(identity))];
    }

    /// <summary>The one document whose number these words begin, its code left out: "97/2014", "Nghị định 97/2014".</summary>
    /// <returns>Null when no document or more than one can be meant.</returns>
    public DocumentIdentity? OfShortNumber(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return ShortNumber().Matches(words) is [var number]
            ? Only(Identities.Where(identity => identity.Key.StartsWith(DocumentIdentity.KeyOf(number.Value) + "/", StringComparison.Ordinal)))
            : null;
    }

    // The day "05/11/2014" is none.
    [GeneratedRegex(@"(?<![\d/.,-])\d{1,4}/(?:19|20)\d{2}(?![\d/-])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortNumber();

    /// <summary>The documents that bear this number, of the corpus and of the catalogue; the fullest identity of each, in order of day.</summary>
    private List<DocumentIdentity> AllOf(string key)
    {
        var found = new List<DocumentIdentity>();
        var all = _documents[key].Select(document => document.Identity)
            .Concat(_known[key].Select(entry => entry.Identity))
            .Concat(_changes[key].Select(pair => pair.Target))
            .Concat(_successors.Value[key]);
        foreach (var one in all)
        {
            var same = found.FindIndex(other => other.MayBe(one));
            if (same < 0)
            {
                found.Add(one);
            }
            else if (found[same].Date is null)
            {
                found[same] = one;
            }
        }

        return [.. found.OrderBy(one => one.Date)];
    }

    /// <summary>The document of the corpus that bears this identity; null when none or several may be meant.</summary>
    public DocumentCard? DocumentOf(DocumentIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return Only(_documents[identity.Key].Where(document => document.Identity.MayBe(identity)));
    }

    private Standing StatusOf(DocumentIdentity identity, DateOnly asOf, DocumentCard? document)
    {
        var changes = ChangesOf(identity, asOf);
        foreach (var kind in (RelationKind[])[RelationKind.Replaces, RelationKind.Repeals])
        {
            if (changes.FindAll(change => change.Kind == kind) is [_, ..] ends)
            {
                var first = ends.FindAll(change => change.Earliest == ends[0].Earliest || change.Source == ends[0].Source);
                return new Standing(identity, kind == RelationKind.Replaces ? StandingKind.Replaced : StandingKind.Repealed, first, LaterOf(first, asOf, identity), first[0].From);
            }
        }

        if (document?.EffectiveUntil is { } last && last < asOf)
        {
            return new Standing(identity, StandingKind.Ended, [], [], last);
        }

        if (document?.EffectiveFrom is { } day && day > asOf)
        {
            return new Standing(identity, StandingKind.NotYetInForce, [], [], day);
        }

        // What was replaced later held until then.
        var next = ChangesOf(identity, DateOnly.MaxValue).Find(change => change.Kind != RelationKind.Amends && change.Formal && change.Earliest > asOf);
        var held = document?.EffectiveFrom is not null || (next is not null && identity.Date <= asOf);
        return changes.Count > 0 ? new Standing(identity, StandingKind.Amended, changes, [], changes[^1].From) { Next = next }
            : new Standing(identity, held ? StandingKind.InForce : StandingKind.Unknown, [], [], document?.EffectiveFrom) { Next = next };
    }

    /// <summary>In order of day; those of an unknown day first.</summary>
    private List<Change> ChangesOf(DocumentIdentity identity, DateOnly asOf) =>
    [
        .. _changes[identity.Key]
            .Where(pair => pair.Target.MayBe(identity) && !(pair.Change.By.MayBe(identity) && pair.Change.By.Date == identity.Date))
            .Select(pair => pair.Change)
            .Where(change => !(change.Earliest > asOf) && !(change.By.Date < identity.Date))
            .DistinctBy(change => (change.Kind, change.By.Key, change.By.Date))
            .OrderBy(change => change.Earliest),
    ];

    // Each document of the chain is taken once: texts may contradict one another and go in a circle.
    private List<Change> LaterOf(List<Change> ends, DateOnly asOf, DocumentIdentity start)
    {
        var chain = new List<Change>();
        var seen = new List<DocumentIdentity> { start };
        for (var at = ends[^1].By; ;)
        {
            seen.Add(at);
            var next = ChangesOf(at, asOf).Find(change => change.Kind != RelationKind.Amends && !seen.Exists(one => one.MayBe(change.By) && one.Date == change.By.Date));
            if (next is null)
            {
                return chain;
            }

            chain.Add(next);
            at = next.By;
        }
    }

    private static IEnumerable<(DocumentIdentity, Change)> OfTexts(IReadOnlyList<DocumentCard> documents) =>
        from document in documents
        from relation in document.Relations
        where relation.Number.Length > 0
        select (DocumentIdentity.Of(relation), new Change(
            relation.InPart ? RelationKind.Amends : relation.Kind, document.Identity, document.Id, document.EffectiveFrom, Formal: true, Confidence.Text, "", relation.Span) { Ceases = relation.Ceases });

    private Change OfCatalogue(KnownChange change) => new(
        change.Kind, change.By, DocumentOf(change.By)?.Id, change.From, change.Formal, change.Confidence, change.Source, Place: null);

    private static T? Only<T>(IEnumerable<T> all)
        where T : class => all.Take(2).ToList() is [var one] ? one : null;
}
