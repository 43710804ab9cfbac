namespace Assistant.Search.Vectors;

/// <summary>The passages of one snapshot by the keys of what is sent of them.</summary>
internal sealed class EmbeddedPassages
{
    // By ordinal; 0 for a passage without a word, which has nothing to be sent.
    private readonly UInt128[] _keys;

    public EmbeddedPassages(CorpusSnapshot corpus)
    {
        Corpus = corpus;
        _keys = new UInt128[corpus.Index.Passages.Count];
        Parallel.For(0, _keys.Length, ordinal =>
        {
            var text = PassageText.Of(corpus.Index.Passages[ordinal]);
            _keys[ordinal] = text.Length == 0 ? UInt128.Zero : PassageText.KeyOf(text);
        });
        Count = _keys.Count(key => key != UInt128.Zero);
    }

    public CorpusSnapshot Corpus { get; }

    /// <summary>How many can have a vector.</summary>
    public int Count { get; }

    public HashSet<UInt128> Keys => [.. _keys];

    public string TextAt(int ordinal) => PassageText.Of(Corpus.Index.Passages[ordinal]);

    /// <summary>For each key without a vector the first passage that has it, in order, and how many have it.</summary>
    public IReadOnlyList<MissingVector> Missing(VectorRows? rows) =>
    [
        .. _keys
            .Select((key, ordinal) => (key, ordinal))
            .Where(one => one.key != UInt128.Zero && (rows is null || rows.PlaceOf(one.key) < 0))
            .GroupBy(one => one.key, (key, same) => new MissingVector(key, same.First().ordinal, same.Count())),
    ];

    public int CountOf(HashSet<UInt128> some) => some.Count == 0 ? 0 : _keys.Count(some.Contains);

    public VectorIndex? IndexOf(VectorRows? rows) =>
        rows is null ? null : new VectorIndex(rows, Array.ConvertAll(_keys, key => key == UInt128.Zero ? -1 : rows.PlaceOf(key)));
}
