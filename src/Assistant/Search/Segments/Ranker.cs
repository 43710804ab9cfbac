using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>
/// Ranks the passages of all segments as one index would: counts and lengths are taken over all of them. First every passage gets a
/// rough score from the impacts of the terms; then the best of them are read, and their scores are exact.
/// </summary>
internal sealed class Ranker
{
    // So many of the best by BM25 are judged by all factors. large: no more is found among the first 200.
    private const int LeastCandidates = 64;

    // The first scores are rough: so many more are read, and those that are not among the best by their exact scores are left.
    private const int Doubtful = 32;

    // Among so many a document's share in the result is taken, and repetitions are looked for.
    private const int Compared = 40;

    private readonly Vocabulary _vocabulary;
    private readonly AllPassages _passages;
    private readonly Rarity _rarity;
    private readonly double _average;

    // For each segment what its impacts count; see Impact.Adjusted.
    private readonly byte[]?[] _adjusted;

    public Ranker(Vocabulary vocabulary, AllPassages passages)
    {
        (_vocabulary, _passages) = (vocabulary, passages);
        _rarity = new Rarity(vocabulary, passages.Count);
        var length = vocabulary.Segments.Sum(segment => segment.Length);
        _average = passages.Count == 0 ? 1 : Math.Max(1, (double)length / passages.Count);
        _adjusted = [.. vocabulary.Segments.Select(segment => Impact.Adjusted(segment.AverageLength, _average))];
    }

    /// <summary>The passages with any of the terms of <see cref="Workspace.Plan"/>, best first; equal scores in order of the passages.</summary>
    /// <param name="within">Null for all passages. What words are rare is asked of all of them in any case.</param>
    public RankedPassage[] Rank(Workspace work, RankingWeights weights, int limit, PassageScope? within)
    {
        Judge(work.Plan.Terms, weights, limit, within, work);
        var ranked = new RankedPassage[Math.Min(limit, work.Judged.Count)];
        for (var i = 0; i < ranked.Length; i++)
        {
            ranked[i] = new RankedPassage(work.Judged[i].Ordinal, work.Judged[i].Score);
        }

        return ranked;
    }

    /// <summary>What a passage's score is made of: each term, in the terms' order, then the other factors. What gives nothing is left out.</summary>
    public IReadOnlyList<ScoreShare> Shares(Workspace work, RankingWeights weights, int ordinal, int limit, PassageScope? within)
    {
        var terms = work.Plan.Terms;
        Judge(terms, weights, limit, within, work);
        var (segment, passage) = _passages.PlaceOf(ordinal);
        var found = work.Judged.FirstOrDefault(judged => judged.Ordinal == ordinal);
        work.Slots.Enter(_vocabulary, segment);
        var parts = found.Score != 0 ? found.Parts : Judge(weights, segment, passage, work).Parts;
        work.Reading.Read(_vocabulary.Segments[segment], passage, work.Slots);
        work.Slots.Leave();
        var (half, pairs) = (Half(segment, passage), PassageJudge.PairsFactor(work.Query, weights));
        var counts = work.Reading.Counts.ToArray();
        return
        [
            .. terms.Select((term, at) => (Term: term, Share: counts[at] == 0 ? 0 : work.Query[at].Factor * Impact.Saturated(counts[at], half)))
                .Where(one => one.Share > 0)
                .Select(one => new ScoreShare(one.Term.LabelIn(_vocabulary), one.Term.Source, one.Term.IsPair ? pairs * one.Share : one.Share)),
            .. Others(parts).Where(share => share.Score != 0),
        ];
    }

    private static IEnumerable<ScoreShare> Others(ScoreParts parts) =>
    [
        new ScoreShare("", ScoreFactor.Window, parts.Window),
        new ScoreShare("", ScoreFactor.Headings, parts.Headings),
        new ScoreShare("", ScoreFactor.Title, parts.Title),
        new ScoreShare("", ScoreFactor.SameDocument, parts.SameDocument),
        new ScoreShare("", ScoreFactor.Repetition, parts.Repetition),
    ];

    private void Judge(List<QueryTerm> terms, RankingWeights weights, int limit, PassageScope? within, Workspace work)
    {
        work.Query.Fill(terms, _rarity);
        var wanted = Math.Max(limit, LeastCandidates);
        work.Candidates.Begin(wanted + Doubtful);
        for (var segment = 0; segment < _vocabulary.Segments.Count; segment++)
        {
            if (within?.Touches(segment) ?? true)
            {
                AddUp(segment, within, work);
            }
        }

        work.Candidates.Finish();
        work.Slots.Begin(terms);
        work.Reading.Begin(terms.Count);
        work.Judged.Clear();
        for (var segment = 0; segment < _vocabulary.Segments.Count; segment++)
        {
            JudgeCandidates(weights, segment, work);
        }

        work.Slots.Leave();
        work.Judged.Sort(JudgedPassage.ByBm25);
        work.Judged.RemoveRange(Math.Min(wanted, work.Judged.Count), Math.Max(0, work.Judged.Count - wanted));
        AddDocuments(weights, work);
        work.Judged.Sort(JudgedPassage.ByScore);
        if (PutRepetitionsBack(weights, work))
        {
            work.Judged.Sort(JudgedPassage.ByScore);
        }
    }

    private void AddUp(int index, PassageScope? within, Workspace work)
    {
        var segment = _vocabulary.Segments[index];
        work.Accumulator.Clear(segment.Count);
        for (var i = 0; i < work.Query.Count; i++)
        {
            var (term, _, share) = work.Query[i];
            var vocabulary = term.IsForm ? _vocabulary.Forms : _vocabulary.Words;
            var space = term.IsForm ? segment.Forms : segment.Words;
            var first = vocabulary.LocalOf(index, term.First);
            if (first < 0)
            {
                continue;
            }

            if (!term.IsPair)
            {
                work.Accumulator.Add(space.Single(first), share, _adjusted[index]);
            }
            else if (vocabulary.LocalOf(index, term.Second) is >= 0 and var second && space.Find(first, second) is >= 0 and var pair)
            {
                work.Accumulator.Add(space.Pair(pair), share, _adjusted[index]);
            }
        }

        foreach (var (start, end) in segment.Gone)
        {
            work.Accumulator.Clear(start, end);
        }

        if (within is not null)
        {
            foreach (var (start, end) in within.Outside(index))
            {
                work.Accumulator.Clear(start, end);
            }
        }

        work.Candidates.Take(work.Accumulator.Sums(segment.Count), index, _passages);
    }

    private void JudgeCandidates(RankingWeights weights, int segment, Workspace work)
    {
        var entered = false;
        for (var i = 0; i < work.Candidates.Count; i++)
        {
            var (of, passage, ordinal) = work.Candidates[i];
            if (of != segment)
            {
                continue;
            }

            if (!entered)
            {
                work.Slots.Enter(_vocabulary, segment);
                entered = true;
            }

            var (bm25, parts) = Judge(weights, segment, passage, work);
            work.Judged.Add(new JudgedPassage { Segment = segment, Passage = passage, Ordinal = ordinal, Bm25 = bm25, Parts = parts, Score = parts.Sum });
        }
    }

    private (float Bm25, ScoreParts Parts) Judge(RankingWeights weights, int number, int passage, Workspace work)
    {
        var segment = _vocabulary.Segments[number];
        work.Reading.Read(segment, passage, work.Slots);
        if (work.Context is null || work.Context.Rarity != _rarity)
        {
            work.Context = new ContextReading(_rarity);
        }

        work.Context.Read(work.Query, work.Reading, segment, number, segment.Rows[passage], work.Slots);
        return work.Judge.Judge(work.Query, weights, work.Reading, work.Context, Half(number, passage));
    }

    /// <summary>A passage gains by others of its document that fit by BM25, each by the square of how well it fits against the best.</summary>
    private void AddDocuments(RankingWeights weights, Workspace work)
    {
        if (weights.SameDocument == 0 || work.Judged.Count == 0)
        {
            return;
        }

        var judged = CollectionsMarshal.AsSpan(work.Judged);
        var counted = judged[..Math.Min(Compared, judged.Length)];
        work.Documents.Clear();
        foreach (ref var one in counted)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(work.Documents, DocumentOf(one), out _);
            sum += Square(one.Bm25 / judged[0].Bm25);
        }

        for (var i = 0; i < judged.Length; i++)
        {
            ref var one = ref judged[i];
            var others = work.Documents.GetValueOrDefault(DocumentOf(one)) - (i < counted.Length ? Square(one.Bm25 / judged[0].Bm25) : 0);
            one.Parts = one.Parts with { SameDocument = weights.SameDocument * work.Query.Words * MathF.Log(1 + Math.Max(0, others)) };
            one.Score = one.Parts.Sum;
        }
    }

    private static float Square(float value) => value * value;

    /// <summary>A passage whose words all stand, in their order, in a better one of the same document says nothing new.</summary>
    private bool PutRepetitionsBack(RankingWeights weights, Workspace work)
    {
        var judged = CollectionsMarshal.AsSpan(work.Judged);
        var found = false;
        for (var i = 1; weights.Repetition < 1 && i < Math.Min(Compared, judged.Length); i++)
        {
            for (var better = 0; better < i; better++)
            {
                if (judged[better].Parts.Repetition == 0 && DocumentOf(judged[better]) == DocumentOf(judged[i]) && Text(judged[better]).IndexOf(Text(judged[i])) >= 0)
                {
                    judged[i].Parts = judged[i].Parts with { Repetition = (weights.Repetition - 1) * judged[i].Score };
                    judged[i].Score = judged[i].Parts.Sum;
                    found = true;
                    break;
                }
            }
        }

        return found;
    }

    private (int Segment, int Document) DocumentOf(in JudgedPassage judged) => (judged.Segment, _vocabulary.Segments[judged.Segment].DocumentOf(judged.Passage));

    private ReadOnlySpan<ushort> Text(in JudgedPassage judged)
    {
        var segment = _vocabulary.Segments[judged.Segment];
        var codes = segment.Stream(segment.Rows[judged.Passage].Stream);
        // Dates and symbols as a whole stand at the end.
        var end = codes.Length;
        while (end > 0 && codes[end - 1] >= Math.Min(segment.Totals.FirstWhole, ushort.MaxValue))
        {
            end--;
        }

        return codes[..end];
    }

    private float Half(int segment, int passage) =>
        Impact.Half(_vocabulary.Segments[segment].Image.Get<int>(SegmentSection.Lengths)[passage], _average);
}
