using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>A text as an official reads it. Made by <c>DocumentParser</c>; never changes.</summary>
public sealed record Document
{
    /// <summary>Stable and readable, from the file's name: "ke-hoach-34-kh-tu-2021".</summary>
    public required string Id { get; init; }

    public required SourceFile Source { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>"34-KH/TU"; empty when neither the text nor the catalogue says.</summary>
    public required string Number { get; init; }

    /// <summary>"Kế hoạch"; empty when unknown.</summary>
    public required string Type { get; init; }

    public required DateOnly? Date { get; init; }

    public required string Issuer { get; init; }

    /// <summary>The trích yếu.</summary>
    public required string Subject { get; init; }

    public required string Signer { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Numbers of the documents that this one replaces.</summary>
    public required IReadOnlyList<string> Supersedes { get; init; }

    public required string? Status { get; init; }

    /// <summary>All blocks in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    public required IReadOnlyList<Table> Tables { get; init; }

    public required IReadOnlyList<Reference> References { get; init; }

    public required IReadOnlyList<DocumentTask> Tasks { get; init; }

    /// <summary>Lines that stand in no block, each with its reason; never dropped silently.</summary>
    public required IReadOnlyList<UnplacedLine> Unplaced { get; init; }

    /// <summary>"khóa XIV", "nhiệm kỳ 2020 - 2025"; empty when the text does not say.</summary>
    public string Term { get; init; } = "";

    /// <summary>Địa danh: "Quảng Ngãi"; empty when the text does not say.</summary>
    public string Place { get; init; } = "";

    public Secrecy Secrecy { get; init; }

    /// <summary>As printed: "KHẨN", "HỎA TỐC HẸN GIỜ"; empty for most documents.</summary>
    public string Urgency { get; init; } = "";

    /// <summary>What a person should say of this document, because its text does not.</summary>
    public IReadOnlyList<IdentityDoubt> Doubts { get; init; } = [];

    /// <summary>Documents that came behind this one, in order.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>What this document's text says that it does to others.</summary>
    public IReadOnlyList<DocumentRelation> Relations { get; init; } = [];

    /// <summary>The first day on which the text says that it holds; null where it does not say.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The last day on which the text says that it holds; null for most documents.</summary>
    public DateOnly? EffectiveUntil { get; init; }

    /// <summary>Words of time that set nobody a limit. Together with the limits of <see cref="Tasks"/>, all words of time of the text.</summary>
    public IReadOnlyList<TimingAside> TimingAsides { get; init; } = [];

    public IReadOnlyList<SpellingProposal> SpellingProposals { get; init; } = [];

    public string Text => Source.Text;

    /// <summary>How people name it: "Kế hoạch số 34-KH/TU ngày 19/3/2021", without number "Kế hoạch thực hiện Nghị quyết số 21-NQ/TW …".</summary>
    public required string Title { get; init; }

    public Block? Find(string blockId) => Blocks.FirstOrDefault(block => block.Id == blockId);

    public IEnumerable<Block> ChildrenOf(string? blockId) => Blocks.Where(block => block.ParentId == blockId);
}
