namespace Assistant.Corpus.Parsing;

/// <summary>What a document says of itself.</summary>
internal sealed record Identity(
    string Id,
    DocumentKind Kind,
    string Number,
    string Type,
    DateOnly? Date,
    string Issuer,
    string Subject,
    string Signer,
    IReadOnlyList<string> Recipients,
    string Title)
{
    public string Term { get; init; } = "";

    public string Place { get; init; } = "";

    public Secrecy Secrecy { get; init; }

    public string Urgency { get; init; } = "";

    public IReadOnlyList<IdentityDoubt> Doubts { get; init; } = [];
}
