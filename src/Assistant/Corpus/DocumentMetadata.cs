namespace Assistant.Corpus;

/// <summary>
/// What a catalogue or a front matter says of a document. Null means "not said": then the text decides. What is said here wins
/// over the text.
/// </summary>
public sealed record DocumentMetadata
{
    public static readonly DocumentMetadata None = new();

    public string? Id { get; init; }

    public DocumentKind? Kind { get; init; }

    public string? Number { get; init; }

    public string? Type { get; init; }

    public DateOnly? Date { get; init; }

    public string? Issuer { get; init; }

    public string? Subject { get; init; }

    public string? Signer { get; init; }

    public string? Term { get; init; }

    public string? Place { get; init; }

    /// <summary>For people: "còn hiệu lực", "đã được thay thế bởi …". Null when nobody said.</summary>
    public string? Status { get; init; }

    /// <summary>For a note: the documents that its statements come from, as written there.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>This where it says something, the other one where it does not.</summary>
    public DocumentMetadata Or(DocumentMetadata other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new DocumentMetadata
        {
            Id = Id ?? other.Id,
            Kind = Kind ?? other.Kind,
            Number = Number ?? other.Number,
            Type = Type ?? other.Type,
            Date = Date ?? other.Date,
            Issuer = Issuer ?? other.Issuer,
            Subject = Subject ?? other.Subject,
            Signer = Signer ?? other.Signer,
            Term = Term ?? other.Term,
            Place = Place ?? other.Place,
            Status = Status ?? other.Status,
            Sources = Sources.Count > 0 ? Sources : other.Sources,
        };
    }
}
