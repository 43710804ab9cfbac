using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>What a candidate's score owes to the other candidates.</summary>
internal sealed class CandidateComparison(IReadOnlyList<Segment> segments)
{
    // Among so many repetitions are looked for.
    private const int Compared = 100;

    /// <summary>Adds what depends on the other candidates.</summary>
    public void Compare(RankingWeights weights, Workspace work)
    {
        AddPairs(weights, work);
        AddDocuments(weights, work);
        work.Order.ByScore(work.Judged);
        if (LiftLists(weights, work))
        {
            work.Order.ByScore(work.Judged);
        }

        if (PutRepetitionsBack(weights, work))
        {
            work.Order.ByScore(work.Judged);
        }
    }

    private static void AddPairs(RankingWeights weights, Workspace work)
    {
        var judged = CollectionsMarshal.AsSpan(work.Judged);
        work.Pairs.Weigh(work.Query, judged);
        foreach (ref var one in judged)
        {
            one.Parts = one.Parts with { Pairs = weights.Pairs * work.Query.Words * work.Pairs.ShareOf(one) };
            one.Score = one.Parts.Sum;
        }
    }

    /// <summary>A passage gains by others of its document that fit by BM25, each by the square of how well it fits against the best.</summary>
    private static void AddDocuments(RankingWeights weights, Workspace work)
    {
        var judged = CollectionsMarshal.AsSpan(work.Judged);
        work.Documents.Clear();
        foreach (ref var one in judged)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(work.Documents, (one.Segment, one.Document), out _);
            sum += Square(one.Bm25 / judged[0].Bm25);
        }

        var best = judged.Length > 0 ? judged[0].Bm25 : 1;
        foreach (ref var one in judged)
        {
            var others = work.Documents[(one.Segment, one.Document)] - Square(one.Bm25 / best);
            one.Parts = one.Parts with { SameDocument = weights.SameDocument * work.Query.Words * MathF.Log(1 + Math.Max(0, others)) };
            one.Score = one.Parts.Sum;
        }
    }

    private static float Square(float value) => value * value;

    /// <summary>Where several items fit, what was asked for is the list: it stands before the second best of them.</summary>
    private bool LiftLists(RankingWeights weights, Workspace work)
    {
        var judged = CollectionsMarshal.AsSpan(work.Judged);
        var found = false;
        for (var i = weights.ItemsForList; i < judged.Length; i++)
        {
            var items = 0;
            for (var better = 0; better < i && items < weights.ItemsForList; better++)
            {
                if (Contains(judged[i], judged[better]) && ++items == weights.ItemsForList)
                {
                    judged[i].Parts = judged[i].Parts with { List = MathF.BitIncrement(judged[better].Score) - judged[i].Score };
                    judged[i].Score = MathF.BitIncrement(judged[better].Score);
                    found = true;
                }
            }
        }

        return found;
    }

    private bool Contains(in JudgedPassage list, in JudgedPassage item)
    {
        if (!list.IsOfDocumentOf(item))
        {
            return false;
        }

        var rows = segments[list.Segment].Rows;
        var (whole, part) = (rows[list.Passage], rows[item.Passage]);
        return whole.Start <= part.Start && part.End <= whole.End && whole.End - whole.Start > part.End - part.Start;
    }

    /// <summary>A passage whose words all stand, in their order, in a better one of the same document says nothing new.</summary>
    private bool PutRepetitionsBack(RankingWeights weights, Workspace work)
    {
        var judged = CollectionsMarshal.AsSpan(work.Judged);
        var found = false;
        for (var i = 1; i < Math.Min(Compared, judged.Length); i++)
        {
            for (var better = 0; better < i; better++)
            {
                if (judged[better].IsOfDocumentOf(judged[i]) && judged[better].Parts.Repetition == 0 && Text(judged[better], work.BetterRoom).IndexOf(Text(judged[i], work.ListRoom)) >= 0)
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

    private ReadOnlySpan<ushort> Text(in JudgedPassage judged, ReadRoom room)
    {
        var segment = segments[judged.Segment];
        var codes = segment.Stream(segment.Rows[judged.Passage].Stream, room);
        // Dates and symbols as a whole stand at the end.
        var end = codes.Length;
        while (end > 0 && codes[end - 1] >= Math.Min(segment.Totals.FirstWhole, ushort.MaxValue))
        {
            end--;
        }

        return codes[..end];
    }
}
