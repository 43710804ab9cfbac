using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>
/// Ranks the passages of all segments as one index would: counts and lengths are taken over all of them. First every passage gets a
/// rough score from the impacts of the terms; then the best of them are read, and their scores are exact.
/// </summary>
internal sealed class Ranker
{
    // So many of the best by BM25 are judged by all factors, more where passages are short. large: MRR@10 .874 of 50, .875 of 100.
    private const int LeastJudged = 50;
    private const int MostJudged = 128;
    private const int WordsJudged = 12_800;

    // The first scores are rough: half as many more are read, and those that are not among the best by their exact scores are left.
    private const int DoubtfulShare = 2;

    private readonly Vocabulary _vocabulary;
    private readonly AllPassages _passages;
    private readonly Rarity _rarity;
    private readonly CandidateComparison _comparison;
    private readonly double _average;
    private readonly int _judged;

    // For each segment what its impacts count; see Impact.Adjusted.
    private readonly byte[]?[] _adjusted;

    public Ranker(Vocabulary vocabulary, AllPassages passages)
    {
        (_vocabulary, _passages) = (vocabulary, passages);
        _rarity = new Rarity(vocabulary, passages.Count);
        _comparison = new CandidateComparison(vocabulary.Segments);
        var length = vocabulary.Segments.Sum(segment => segment.Length);
        _average = passages.Count == 0 ? 1 : Math.Max(1, (double)length / passages.Count);
        _judged = (int)Math.Clamp(WordsJudged * Impact.OneOccurrence / _average, LeastJudged, MostJudged);
        _adjusted = [.. vocabulary.Segments.Select(segment => Impact.Adjusted(segment.AverageLength, _average))];
    }

    /// <summary>
    /// The passages with any of the terms of <see cref="Workspace.Plan"/>, best first; equal scores in order of the passages. Those past
    /// the first fifty or more follow in order of BM25, with scores that say no more than that.
    /// </summary>
    /// <param name="weights">Null for BM25 alone.</param>
    /// <param name="within">Null for all passages. What words are rare is asked of all of them in any case.</param>
    public RankedPassage[] Rank(Workspace work, RankingWeights? weights, int limit, PassageScope? within)
    {
        Judge(work, weights, limit, within);
        var ranked = new RankedPassage[Math.Min(limit, work.Judged.Count + work.Rest.Count)];
        var judged = Math.Min(limit, work.Judged.Count);
        for (var i = 0; i < judged; i++)
        {
            ranked[i] = new RankedPassage(work.Judged[i].Ordinal, work.Judged[i].Score);
        }

        for (var i = judged; i < ranked.Length; i++)
        {
            ranked[i] = new RankedPassage(work.Rest[i - judged].Ordinal, ScoreOfRest(work, i - judged));
        }

        return ranked;
    }

    // Below all that were judged, in the proportion of the rough scores.
    private static float ScoreOfRest(Workspace work, int at) => work.Judged[^1].Score * work.Rest[at].Sum / (work.Rest[0].Sum + 1);

    /// <summary>What a passage's score is made of: each term, in the terms' order, then the other factors. What gives nothing is left out.</summary>
    public IReadOnlyList<ScoreShare> Shares(Workspace work, RankingWeights weights, int ordinal, int limit, PassageScope? within)
    {
        Judge(work, weights, limit, within);
        var at = work.Judged.FindIndex(judged => judged.Ordinal == ordinal);
        if (at < 0)
        {
            var rest = work.Rest.FindIndex(one => one.Ordinal == ordinal);
            return rest < 0 ? [] : [new ScoreShare("", ScoreFactor.Rough, ScoreOfRest(work, rest))];
        }

        var judged = work.Judged[at];
        work.Slots.Enter(_vocabulary, judged.Segment);
        work.Reading.Read(_vocabulary.Segments[judged.Segment], judged.Passage, work.Slots);
        work.Slots.Leave();
        var (query, half) = (work.Query, Half(judged.Segment, judged.Passage));
        var shares = new List<ScoreShare>();
        for (var term = 0; term < query.Count; term++)
        {
            var weight = query.IsPair[term] ? weights.Pairs * query.Words * work.Pairs.ShareOf(term) : query.Weights[term];
            shares.Add(new ScoreShare(query[term].Term.LabelIn(_vocabulary), query[term].Term.Source, weight * Impact.Saturated(work.Reading.Counts[term], half)));
        }

        return [.. shares.Concat(Others(judged.Parts)).Where(share => share.Score != 0)];
    }

    private static IEnumerable<ScoreShare> Others(ScoreParts parts) =>
    [
        new ScoreShare("", ScoreFactor.Base, parts.Base),
        new ScoreShare("", ScoreFactor.Window, parts.Window),
        new ScoreShare("", ScoreFactor.Headings, parts.Headings),
        new ScoreShare("", ScoreFactor.Title, parts.Title),
        new ScoreShare("", ScoreFactor.SameDocument, parts.SameDocument),
        new ScoreShare("", ScoreFactor.List, parts.List),
        new ScoreShare("", ScoreFactor.Repetition, parts.Repetition),
    ];

    private void Judge(Workspace work, RankingWeights? weights, int limit, PassageScope? within)
    {
        work.Query.Fill(work.Plan.Terms, _rarity);
        var wanted = weights is null ? Math.Max(limit, _judged) : _judged;
        var read = wanted + (wanted / DoubtfulShare);
        work.Candidates.Begin(Math.Max(read, limit));
        for (var segment = 0; segment < _vocabulary.Segments.Count; segment++)
        {
            if (within?.Touches(segment) ?? true)
            {
                AddUp(segment, within, work);
            }
        }

        work.Candidates.Finish();
        ReadCandidates(work, Math.Min(work.Candidates.Count, read));
        LeaveRest(work, wanted);
        if (weights is not null)
        {
            AddPlaces(weights, work);
            _comparison.Compare(weights, work);
        }

        work.Slots.Leave();
    }

    /// <summary>The best by BM25 stay; the others are put behind them.</summary>
    private static void LeaveRest(Workspace work, int wanted)
    {
        var read = work.Judged.Count;
        work.Order.ByBm25(work.Judged);
        work.Rest.Clear();
        var sum = work.Candidates.Count > read ? work.Candidates.SumOf(read) : 0;
        for (var i = wanted; i < read; i++)
        {
            work.Rest.Add((work.Judged[i].Ordinal, sum + read - i));
        }

        work.Judged.RemoveRange(Math.Min(wanted, read), Math.Max(0, read - wanted));
        for (var i = read; i < work.Candidates.Count; i++)
        {
            work.Rest.Add((work.Candidates[i].Ordinal, work.Candidates.SumOf(i)));
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
                work.Accumulator.Add(space.Pair(pair, work.ListRoom), share, _adjusted[index]);
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

    private void ReadCandidates(Workspace work, int count)
    {
        work.Slots.Begin(work.Plan.Terms);
        work.Reading.Begin(work.Query.Count);
        work.Pairs.Clear();
        work.Judged.Clear();
        for (var segment = 0; segment < _vocabulary.Segments.Count; segment++)
        {
            var entered = false;
            for (var i = 0; i < count; i++)
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

                work.Judged.Add(Read(work, segment, passage, ordinal));
            }
        }
    }

    private JudgedPassage Read(Workspace work, int number, int passage, int ordinal)
    {
        var segment = _vocabulary.Segments[number];
        var (text, context) = work.Reading.Read(segment, passage, work.Slots);
        var firstPair = work.Pairs.Count;
        var (bm25, words) = PassageJudge.Count(Half(number, passage), work);
        return new JudgedPassage
        {
            Segment = number,
            Passage = passage,
            Document = segment.DocumentOf(passage),
            Ordinal = ordinal,
            Bm25 = bm25,
            InText = text,
            InContext = context,
            FirstPair = firstPair,
            EndPair = work.Pairs.Count,
            Parts = new ScoreParts { Words = words },
            Score = bm25,
        };
    }

    /// <summary>Segment by segment, since the slots are those of one segment at a time.</summary>
    private void AddPlaces(RankingWeights weights, Workspace work)
    {
        var judged = CollectionsMarshal.AsSpan(work.Judged);
        for (var number = 0; number < _vocabulary.Segments.Count; number++)
        {
            var entered = _vocabulary.Segments.Count == 1;
            foreach (ref var one in judged)
            {
                if (one.Segment != number)
                {
                    continue;
                }

                if (!entered)
                {
                    work.Slots.Enter(_vocabulary, number);
                    entered = true;
                }

                work.Context.Read(work.Query, _rarity, _vocabulary.Segments[number], one, work.Slots, work.Reading[one.InContext]);
                work.Judge.AddPlaces(weights, ref one, work);
            }
        }
    }

    private float Half(int segment, int passage) =>
        Impact.Half(_vocabulary.Segments[segment].Image.Get<int>(SegmentSection.Lengths)[passage], _average);
}
