namespace Assistant.Host.Evaluation;

/// <summary>What was found for one question, beside what should have been found.</summary>
public sealed record JudgedRanking(string Source, IReadOnlyList<string> Found, IReadOnlySet<string> Relevant)
{
    public double RecallAt(int depth) => (double)Found.Take(depth).Count(Relevant.Contains) / Relevant.Count;

    public double ReciprocalRankAt(int depth)
    {
        for (var i = 0; i < Math.Min(depth, Found.Count); i++)
        {
            if (Relevant.Contains(Found[i]))
            {
                return 1.0 / (i + 1);
            }
        }

        return 0;
    }

    /// <summary>nDCG with one grade of relevance.</summary>
    public double GainAt(int depth)
    {
        var gained = Found.Take(depth).Select((id, rank) => Relevant.Contains(id) ? Discount(rank) : 0).Sum();
        return gained / Enumerable.Range(0, Math.Min(depth, Relevant.Count)).Sum(Discount);
    }

    private static double Discount(int rank) => 1 / Math.Log2(rank + 2);
}
