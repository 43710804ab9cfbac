namespace Assistant.Search.Segments;

/// <summary>A candidate after the closer look.</summary>
internal record struct JudgedPassage
{
    public int Segment { get; init; }

    public int Passage { get; init; }

    public int Ordinal { get; init; }

    /// <summary>BM25 of words and pairs.</summary>
    public float Bm25 { get; init; }

    public ScoreParts Parts { get; set; }

    public float Score { get; set; }

    /// <summary>The higher score first, of equal ones the passage that stands first.</summary>
    public readonly int CompareTo(JudgedPassage other) => Score != other.Score ? other.Score.CompareTo(Score) : Ordinal.CompareTo(other.Ordinal);
}
