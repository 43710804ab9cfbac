namespace Assistant.Search.Segments;

/// <summary>How rare words and forms are over all passages: BM25's inverse document frequency, in Lucene's form.</summary>
internal sealed class Rarity(Vocabulary vocabulary, int passages)
{
    // Worked out when first asked for. Two threads may both do so: they write the same.
    private readonly float[] _words = new float[vocabulary.Words.Count];
    private readonly float[] _forms = new float[vocabulary.Forms.Count];

    public double Of(int holders) => Math.Log(1 + ((passages - holders + 0.5) / (holders + 0.5)));

    public double Of(QueryTerm term) => term.IsPair ? Of(term.HoldersIn(vocabulary)) : Of(term.IsForm, term.First);

    /// <param name="term">The number of a word of one segment.</param>
    /// <param name="asForm">Whether its form without marks is meant.</param>
    public float OfLocal(int segment, int term, bool asForm)
    {
        var word = vocabulary.Words.Numbers[segment][term];
        return word < 0 ? 0 : Of(asForm, asForm ? vocabulary.FormOf(word) : word);
    }

    private float Of(bool isForm, int term)
    {
        ref var known = ref (isForm ? _forms : _words)[term];
        if (known == 0)
        {
            known = (float)Of((isForm ? vocabulary.Forms : vocabulary.Words).HoldersOf(term));
        }

        return known;
    }
}
