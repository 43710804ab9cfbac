using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>How a file became text, and what a person should know of it. Equal when all is equal, lists too.</summary>
public sealed record Reading
{
    public static readonly Reading Plain = new();

    public ReadingMethod Method { get; init; }

    /// <summary>The old encoding that was converted: "TCVN3", "VNI"; empty when the file was in Unicode.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>Recognised words that may be wrong, in order.</summary>
    public IReadOnlyList<TextSpan> DoubtfulWords { get; init; } = [];

    /// <summary>Words that no reader of the file on paper would see (hidden, white, tiny); kept out of the text.</summary>
    public IReadOnlyList<string> HiddenTexts { get; init; } = [];

    /// <summary>The lines that stand at the head or foot of pages and are no part of the text; each once.</summary>
    public IReadOnlyList<string> PageHeads { get; init; } = [];

    /// <summary>For people, in Vietnamese: what the file holds beside words and was not followed (embedded files, pictures, linked parts).</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Where each page begins in the text; empty where the file has no pages.</summary>
    public IReadOnlyList<int> PageStarts { get; init; } = [];

    public bool Equals(Reading? other) =>
        other is not null
        && Method == other.Method
        && Encoding == other.Encoding
        && DoubtfulWords.SequenceEqual(other.DoubtfulWords)
        && HiddenTexts.SequenceEqual(other.HiddenTexts, StringComparer.Ordinal)
        && PageHeads.SequenceEqual(other.PageHeads, StringComparer.Ordinal)
        && LeftOut.SequenceEqual(other.LeftOut, StringComparer.Ordinal)
        && PageStarts.SequenceEqual(other.PageStarts);

    public override int GetHashCode() => HashCode.Combine(Method, Encoding, DoubtfulWords.Count, HiddenTexts.Count, PageStarts.Count);
}
