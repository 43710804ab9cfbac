using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>One place where a text names a document, with what it says of it there.</summary>
/// <param name="Number">Normalised symbol, the bare number of a short name, or the whole name of a document without number.</param>
/// <param name="Short">A number without symbol: "Chỉ thị số 14", "Nghị định 30/2020".</param>
/// <param name="Start">In the block's text.</param>
/// <param name="End">In the block's text, behind the number.</param>
internal sealed record Mention(string Number, string Type, bool Short, DateOnly? Date, string Issuer, string About, int Start, int End, TextSpan Span)
{
    /// <summary>Of "Chỉ thị số 50-CT/TW năm 2015", where the text gives no day; 0 otherwise.</summary>
    public int Year { get; init; }

    /// <summary>The block's place among the document's blocks.</summary>
    public int Block { get; init; }

    /// <summary>Its number came from a list that gives the symbol only once: "05, 06 và 10-CT/TW".</summary>
    public bool Listed { get; init; }

    /// <summary>Other words for the same document where it has no number; its number otherwise.</summary>
    public string Key { get; init; } = Number;
}
