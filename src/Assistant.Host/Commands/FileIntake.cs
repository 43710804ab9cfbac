using Assistant.Corpus;
using Assistant.Corpus.Recognition;
using Assistant.Formats;
using Assistant.Host.Composition;
using Assistant.Search;
using Assistant.Storage;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Decides on the files of one <c>corpus add</c>: refused where classified, recognised where known, kept.</summary>
/// <param name="roots">For each file the folder that was named on the command line, or the file's own.</param>
/// <param name="given">What the command line says of the one file that it names.</param>
/// <param name="replace">Asked before a new version takes the place of a document whose file had another name; null does not ask.</param>
/// <param name="told">Hears what became of each file, in order.</param>
internal sealed class FileIntake(
    AssistantParts parts,
    IReadOnlyDictionary<string, string> roots,
    DocumentMetadata given,
    Func<string, string, bool>? replace,
    Action<TakenFile> told) : ImportDesk
{
    private const int ParsedAtOnce = 64;

    private readonly DocumentReaders _readers = new();
    private readonly BesideCatalogues _catalogues = new();
    private readonly Lock _asking = new();

    // What was decided of the files of the present batch, and its documents, which the store does not have yet.
    private readonly Dictionary<string, TakenFile> _decided = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Document> _coming = new(StringComparer.Ordinal);
    private Recogniser? _recogniser;

    private Recogniser Recogniser => _recogniser ??= new Recogniser(Stored(), Find);

    /// <summary>What catalogues beside the files have wrong.</summary>
    public IReadOnlyList<string> Problems => _catalogues.Problems;

    public override string? Refusal(string path, long length) => DocumentReaders.Refusal(Path.GetFileName(path), length);

    public override ReadResult Read(string path, byte[] content) => _readers.Read(Path.GetFileName(path), content) switch
    {
        ReadResult.Readable readable => readable with { File = readable.File with { Metadata = Said(path).Or(readable.File.Metadata) } },
        var other => other,
    };

    public override bool MaySkip(string path) => Said(path) == DocumentMetadata.None;

    public override Document? Judge(string path, Document document)
    {
        var decided = Decided(path, document);
        _decided[path] = decided;
        if (decided is { Document: { } taken, Outcome: not FileOutcome.Unchanged })
        {
            _coming[taken.Id] = taken;
            Recogniser.Take(taken);
            return taken;
        }

        return null;
    }

    public override void Taken(string path, Document document, bool replaced)
    {
        _coming.Remove(document.Id);
        Left(path);
    }

    public override void Left(string path)
    {
        _decided.Remove(path, out var decided);
        told(decided!);
    }

    public override void Unchanged(string path, DocumentHead known) =>
        told(new TakenFile(path, FileOutcome.Unchanged, Find(known.Id), known.Id, string.Empty));

    public override void Unreadable(string path, string message) => told(Refused(path, message));

    public override void Failed(string path, Exception error) => told(Refused(path, Replies.FileProblem(
        path, error is IOException or UnauthorizedAccessException ? Failures.Explain(error).Message : Replies.FileCannotBeRead)));

    /// <summary>Keeps what a person said of a document that is in the corpus.</summary>
    public Document Amend(Document document, DocumentMetadata said)
    {
        var amended = DocumentParser.Parse(document.Source with { Metadata = said.Or(document.Source.Metadata) }) with { Id = document.Id };
        parts.Ingest.Add(amended, parts.Clock.GetUtcNow());
        Recogniser.Take(amended);
        return amended;
    }

    private TakenFile Decided(string file, Document document)
    {
        try
        {
            return SecrecyMarks.Of(document) is var secrecy && secrecy > parts.Options.HeaviestSecrecy
                ? Refused(file, Replies.ClassifiedIsRefused(document.Source.FileName, SecrecyMarks.Printed(secrecy), AssistantOptions.AllowClassifiedVariable))
                : Recognised(file, document);
        }
#pragma warning disable CA1031 // A mistake about one file is told with that file; the store's troubles end the command.
        catch (Exception error) when (error is not (StoreException or OperationCanceledException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            return Refused(file, Replies.FileProblem(file, Replies.FileCannotBeRead));
        }
    }

    private TakenFile Recognised(string file, Document document) => Recogniser.Look(document) switch
    {
        { Kind: RecognitionKind.Same, Known: { } known } => Same(file, known, document.Source),
        { Kind: RecognitionKind.NewVersion, Known: { } known } when known.Id != document.Id && replace?.Invoke(file, known.Id) == false
            => Refused(file, Replies.NewVersionNotTaken(file, known.Id)),
        { Kind: RecognitionKind.NewVersion, Known: { } known } => Kept(file, document, known.Id, known.Source.Metadata, FileOutcome.Replaced, known.Id == document.Id ? string.Empty : known.Id),
        { Kind: RecognitionKind.Perhaps, Known: { } known } when replace?.Invoke(file, known.Id) == true
            => Kept(file, document, known.Id, known.Source.Metadata, FileOutcome.Replaced, known.Id),
        { Kind: RecognitionKind.Perhaps, Known: { } known } => Kept(file, document, Recogniser.FreeId(document), DocumentMetadata.None, FileOutcome.AddedPerhapsTwice, known.Id),
        _ => New(file, document),
    };

    private TakenFile New(string file, Document document)
    {
        var id = Recogniser.FreeId(document);
        return Kept(file, document, id, DocumentMetadata.None, FileOutcome.Added, id == document.Id ? string.Empty : document.Id);
    }

    // What was said of a document before stays said; what is said now comes first.
    private TakenFile Same(string file, Document known, SourceFile source)
    {
        var said = source.Metadata.Or(known.Source.Metadata);
        var isWhole = parts.Store.FindDocument(known.Id) is not null;
        if (isWhole && said with { Id = null, Sources = [] } != known.Source.Metadata with { Id = null, Sources = [] })
        {
            known = Amend(known, source.Metadata with { Id = known.Source.Metadata.Id });
        }

        return new TakenFile(file, FileOutcome.Unchanged, known, known.Id, string.Empty);
    }

    private static TakenFile Kept(string file, Document document, string id, DocumentMetadata before, FileOutcome outcome, string other)
    {
        var said = document.Source.Metadata.Or(before);
        var kept = id == document.Id && said == document.Source.Metadata
            ? document with { Source = document.Source with { Metadata = said with { Id = id } } }
            : DocumentParser.Parse(document.Source with { Metadata = said with { Id = id } });
        return new TakenFile(file, outcome, kept, other, string.Empty);
    }

    private DocumentMetadata Said(string path)
    {
        // The catalogues remember what they read; several files are read at once.
        lock (_asking)
        {
            return given.Or(_catalogues.Of(path, roots[path]));
        }
    }

    private Document? Find(string id) =>
        _coming.GetValueOrDefault(id) ?? (parts.Store.FindDocument(id) is { } stored ? Parsed(stored) : null);

    private IEnumerable<Document> Stored() => parts.Store.DocumentHeads().Chunk(ParsedAtOnce).SelectMany(heads => heads
        .AsParallel().AsOrdered()
        .Select(head => parts.Store.FindDocument(head.Id))
        .Where(stored => stored is not null)
        .Select(stored => Parsed(stored!))
        .ToList());

    private static Document Parsed(StoredDocument stored) => DocumentParser.Parse(stored.File) with { Id = stored.Id };

    private static TakenFile Refused(string file, string problem) => new(file, FileOutcome.Refused, null, string.Empty, problem);
}
