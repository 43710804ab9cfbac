namespace Assistant.Host.Evaluation;

/// <summary>A question with what is right about its answer, see tests/gold/README.md.</summary>
/// <param name="EvidenceDocuments">The document of each piece of <paramref name="Evidence"/>, by its short name in the gold files.</param>
/// <param name="MustIncludeAny">Of each group one must stand in the answer.</param>
public sealed record GoldQuestion(
    string Id,
    string Question,
    string Style,
    string Type,
    bool Answerable,
    IReadOnlyList<string> EvidenceDocuments,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<string> MustInclude,
    IReadOnlyList<IReadOnlyList<string>> MustIncludeAny);
