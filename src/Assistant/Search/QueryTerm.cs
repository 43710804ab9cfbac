using Assistant.Search.Segments;

namespace Assistant.Search;

/// <summary>A word, or two side by side, to score passages by.</summary>
/// <param name="IsForm">Whether the numbers are those of forms without marks instead of words.</param>
/// <param name="Second">-1 for a single word.</param>
/// <param name="Holders">How many passages hold it.</param>
internal readonly record struct QueryTerm(bool IsForm, int First, int Second, int Holders, ScoreFactor Source, float Weight)
{
    public bool IsPair => Second >= 0;

    /// <summary>The words as they are looked for.</summary>
    public string LabelIn(Vocabulary vocabulary)
    {
        var space = IsForm ? vocabulary.Forms : vocabulary.Words;
        return IsPair ? $"{space[First]} {space[Second]}" : space[First].ToString();
    }
}
