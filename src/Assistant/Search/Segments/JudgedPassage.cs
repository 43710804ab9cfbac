namespace Assistant.Search.Segments;

/// <summary>A candidate after the closer look.</summary>
internal record struct JudgedPassage
{
    public int Segment { get; init; }

    public int Passage { get; init; }

    /// <summary>The document's place in its segment.</summary>
    public int Document { get; init; }

    public int Ordinal { get; init; }

    /// <summary>BM25 of words and pairs.</summary>
    public float Bm25 { get; init; }

    /// <summary>Where its terms stand, see <see cref="PassageReading"/>.</summary>
    public Range InText { get; init; }

    public Range InContext { get; init; }

    /// <summary>Where its pairs stand among those of all candidates; see <see cref="PairTable"/>.</summary>
    public int FirstPair { get; init; }

    public int EndPair { get; init; }

    public ScoreParts Parts { get; set; }

    public float Score { get; set; }

    public readonly bool IsOfDocumentOf(JudgedPassage other) => Document == other.Document && Segment == other.Segment;
}
