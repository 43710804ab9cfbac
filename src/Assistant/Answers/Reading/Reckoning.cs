namespace Assistant.Answers.Reading;

/// <summary>What a question wants reckoned from figures.</summary>
internal enum Reckoning
{
    None,
    Sum,
    Average,

    /// <summary>By how much one is more than the other; between shares in percentage points.</summary>
    Difference,

    /// <summary>By how many percent something grew or fell.</summary>
    Growth,

    /// <summary>How many times the other it is.</summary>
    Ratio,

    /// <summary>How many percent of the whole it is.</summary>
    Share,

    /// <summary>Which year, which row has the most.</summary>
    Highest,
    Lowest,

    /// <summary>Whether figures agree.</summary>
    Agreement,
}
