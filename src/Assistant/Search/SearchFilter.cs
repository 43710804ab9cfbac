namespace Assistant.Search;

/// <summary>Which documents to search in: those that fit every kind of condition, of each kind any one. An empty list asks for nothing.</summary>
public sealed record SearchFilter
{
    public static readonly SearchFilter None = new();

    /// <summary>Ids, or numbers as people write them: "34-KH/TU".</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>Names of types or what is short for them, with or without marks: "nghị định", "NĐ". "QĐ" stands for two.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Issuers, or words of their names; usual short forms too: "UBND tỉnh".</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>Of the documents' dates.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Leaves out what is known not to hold on this day: replaced, repealed, ended, not yet in force. Where nobody says, the document stays.</summary>
    public DateOnly? ValidOn { get; init; }

    public bool IsEmpty => Documents.Count + Types.Count + Issuers.Count + Years.Count == 0 && ValidOn is null;
}
