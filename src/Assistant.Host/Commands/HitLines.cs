using Assistant.Host.Commands.Output;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Makes of the hits of one search what is printed of them.</summary>
/// <param name="Depth">The limit of the search.</param>
/// <param name="Context">How many neighbours to each side.</param>
internal sealed record HitLines(CorpusSnapshot Corpus, string Query, PassageScope? Within, int Depth, bool Explain, int Context)
{
    public HitLine Of(FusedHit hit) => new(
        hit.Passage.DocumentId,
        hit.Passage.Section,
        hit.Passage.Text,
        hit.Passage.Span.Start,
        hit.Passage.Span.End,
        Math.Round(hit.Score, 4),
        Explain ? [.. Corpus.Index.Explain(Query, hit.Passage, Depth, Within).Select(Share)] : null,
        Explain && hit.Ranks is { } ranks ? new HitLine.Both(ranks.ByWords, ranks.ByVector) : null,
        Context > 0 ? Neighbours(Corpus.Index.Neighbours.Before(hit.Passage, Context)) : null,
        Context > 0 ? Neighbours(Corpus.Index.Neighbours.After(hit.Passage, Context)) : null);

    private static HitLine.Share Share(ScoreShare share) => new(
        share.Term,
        Words.Of(share.Factor),
        Math.Round(share.Score, 4),
        share.Term.Contains(' ', StringComparison.Ordinal) ? Replies.SideBySide(Name(share.Factor)) : Name(share.Factor));

    private static IReadOnlyList<HitLine.Neighbour> Neighbours(IEnumerable<Passage> passages) =>
        [.. passages.Select(passage => new HitLine.Neighbour(passage.Section, passage.Text, passage.Span.Start, passage.Span.End))];

    internal static string Name(ScoreFactor factor) => factor switch
    {
        ScoreFactor.Typed => Replies.FactorTyped,
        ScoreFactor.Unmarked => Replies.FactorUnmarked,
        ScoreFactor.Corrected => Replies.FactorCorrected,
        ScoreFactor.Abbreviation => Replies.FactorAbbreviation,
        ScoreFactor.Synonym => Replies.FactorSynonym,
        ScoreFactor.Window => Replies.FactorWindow,
        ScoreFactor.Headings => Replies.FactorHeadings,
        ScoreFactor.Title => Replies.FactorTitle,
        ScoreFactor.SameDocument => Replies.FactorSameDocument,
        ScoreFactor.List => Replies.FactorList,
        ScoreFactor.Base => Replies.FactorBase,
        ScoreFactor.Rough => Replies.FactorRough,
        ScoreFactor.Repetition => Replies.FactorRepetition,
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, "A factor without a name."),
    };
}
