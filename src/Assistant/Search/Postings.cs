namespace Assistant.Search;

/// <summary>For each term, the passages that hold it, in order, and how much of it they hold.</summary>
/// <param name="Starts">Where the entries of each term begin; one longer than the number of terms.</param>
/// <param name="Passages">Ordinals, ascending within a term.</param>
/// <param name="Amounts">Occurrences in quarters, so that an occurrence in the context can count for less than one.</param>
internal sealed record Postings(int[] Starts, int[] Passages, byte[] Amounts)
{
    public const int OneOccurrence = 4;

    public long Bytes => (sizeof(int) * ((long)Starts.Length + Passages.Length)) + Amounts.Length;

    public int CountOf(int term) => Starts[term + 1] - Starts[term];

    /// <summary>With other numbers for the passages, which keep their order; what is sent to a number below 0 is left out.</summary>
    public Postings Moved(int[] places)
    {
        var starts = new int[Starts.Length];
        var passages = new List<int>(Passages.Length);
        var amounts = new List<byte>(Passages.Length);
        for (var term = 0; term + 1 < Starts.Length; term++)
        {
            for (var i = Starts[term]; i < Starts[term + 1]; i++)
            {
                if (places[Passages[i]] >= 0)
                {
                    passages.Add(places[Passages[i]]);
                    amounts.Add(Amounts[i]);
                }
            }

            starts[term + 1] = passages.Count;
        }

        return new Postings(starts, [.. passages], [.. amounts]);
    }

    /// <summary>Sorts entries that arrive passage by passage into term order.</summary>
    public static Postings From(int terms, List<int> entryTerms, List<int> entryPassages, List<byte> entryAmounts)
    {
        var starts = new int[terms + 1];
        foreach (var term in entryTerms)
        {
            starts[term + 1]++;
        }

        for (var i = 0; i < terms; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = starts[..terms];
        var passages = new int[entryTerms.Count];
        var amounts = new byte[entryTerms.Count];
        for (var i = 0; i < entryTerms.Count; i++)
        {
            var at = next[entryTerms[i]]++;
            passages[at] = entryPassages[i];
            amounts[at] = entryAmounts[i];
        }

        return new Postings(starts, passages, amounts);
    }
}
