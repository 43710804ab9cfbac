namespace Assistant.Search.Segments;

/// <summary>How words and forms are spread over all passages.</summary>
internal sealed class Rarity
{
    // A term in few passages is taken to stand in headings as often as any; so many passages make up for that.
    private const double Doubt = 10;

    private readonly Vocabulary _vocabulary;
    private readonly int _passages;
    private readonly double _wordsInHeadings;
    private readonly double _formsInHeadings;

    // Worked out when first asked for. Two threads may both do so: they write the same.
    private readonly float[] _words;
    private readonly float[] _forms;

    public Rarity(Vocabulary vocabulary, int passages)
    {
        (_vocabulary, _passages) = (vocabulary, passages);
        (_words, _forms) = (new float[vocabulary.Words.Count], new float[vocabulary.Forms.Count]);
        _wordsInHeadings = vocabulary.Words.ShareInHeadings;
        _formsInHeadings = vocabulary.Forms.ShareInHeadings;
    }

    /// <summary>BM25's inverse document frequency, in Lucene's form.</summary>
    public double Of(int holders) => Math.Log(1 + ((_passages - holders + 0.5) / (holders + 0.5)));

    public double Of(QueryTerm term) => Of(term.Holders);

    /// <summary>How much more often than others the term stands in headings, where it stands; of a pair the geometric mean of its words.</summary>
    public double InHeadings(QueryTerm term) =>
        term.IsPair ? Math.Sqrt(InHeadings(term.IsForm, term.First) * InHeadings(term.IsForm, term.Second)) : InHeadings(term.IsForm, term.First);

    /// <param name="term">The number of a word of one segment.</param>
    /// <param name="asForm">Whether its form without marks is meant.</param>
    public float OfLocal(int segment, int term, bool asForm)
    {
        var word = _vocabulary.Words.Numbers[segment][term];
        return word < 0 ? 0 : Of(asForm, asForm ? _vocabulary.FormOf(word) : word);
    }

    private double InHeadings(bool isForm, int term)
    {
        var (space, usual) = isForm ? (_vocabulary.Forms, _formsInHeadings) : (_vocabulary.Words, _wordsInHeadings);
        return usual == 0 ? 1 : (space.HeadingsWith(term) + (Doubt * usual)) / (space.HoldersOf(term) + Doubt) / usual;
    }

    private float Of(bool isForm, int term)
    {
        ref var known = ref (isForm ? _forms : _words)[term];
        if (known == 0)
        {
            known = (float)Of((isForm ? _vocabulary.Forms : _vocabulary.Words).HoldersOf(term));
        }

        return known;
    }
}
