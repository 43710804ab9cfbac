using Assistant.Corpus;
using Assistant.Corpus.Recognition;
using Assistant.Formats;
using Assistant.Host.Composition;
using Assistant.Storage;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Takes files into the corpus one by one: read, refused where classified, recognised where known, kept.</summary>
/// <param name="given">What the command line says of the one file that it names.</param>
/// <param name="replace">Asked before a new version takes the place of a document whose file had another name; null does not ask.</param>
internal sealed class FileIntake(AssistantParts parts, DocumentMetadata given, Func<string, string, bool>? replace)
{
    private readonly DocumentReaders _readers = new();
    private readonly BesideCatalogues _catalogues = new();
    private Recogniser? _recogniser;

    private Recogniser Recogniser => _recogniser ??= new Recogniser(parts.Store.AllDocuments()
        .AsParallel().AsOrdered()
        .Select(stored => DocumentParser.Parse(stored.File) with { Id = stored.Id }));

    /// <summary>What catalogues beside the files have wrong.</summary>
    public IReadOnlyList<string> Problems => _catalogues.Problems;

    /// <summary>Never fails for a bad file: one broken file must not stop the others.</summary>
    /// <param name="root">The folder that was named on the command line, or the file's own.</param>
    public TakenFile Take(string file, string root)
    {
        try
        {
            return _readers.Read(Path.GetFileName(file), File.ReadAllBytes(file)) switch
            {
                ReadResult.Readable readable => Take(file, readable.File with { Metadata = given.Or(_catalogues.Of(file, root)).Or(readable.File.Metadata) }, readable.Pictures),
                ReadResult.Unreadable unreadable => Refused(file, unreadable.Message),
                _ => throw new InvalidOperationException("A reader gave a result of an unknown kind."),
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refused(file, Replies.FileProblem(file, Failures.Explain(error).Message));
        }
#pragma warning disable CA1031 // A reader's mistake about one file is told with that file; the store's troubles end the command.
        catch (Exception error) when (error is not (StoreException or OperationCanceledException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            return Refused(file, Replies.FileProblem(file, Replies.FileCannotBeRead));
        }
    }

    /// <summary>Keeps what a person said of a document that is in the corpus.</summary>
    public Document Amend(Document document, DocumentMetadata said)
    {
        var amended = DocumentParser.Parse(document.Source with { Metadata = said.Or(document.Source.Metadata) }) with { Id = document.Id };
        parts.Ingest.Add(amended, parts.Clock.GetUtcNow());
        Recogniser.Take(amended);
        return amended;
    }

    private TakenFile Take(string file, SourceFile source, IReadOnlyList<PagePicture> pictures)
    {
        var document = DocumentParser.Parse(source);
        if (SecrecyMarks.Of(document) is var secrecy && secrecy > parts.Options.HeaviestSecrecy)
        {
            return Refused(file, Replies.ClassifiedIsRefused(source.FileName, SecrecyMarks.Printed(secrecy), AssistantOptions.AllowClassifiedVariable));
        }

        var found = Recogniser.Look(document);
        return found switch
        {
            { Kind: RecognitionKind.Same, Known: { } known } => Same(file, known, source),
            { Kind: RecognitionKind.NewVersion, Known: { } known } when known.Id != document.Id && replace?.Invoke(file, known.Id) == false
                => Refused(file, Replies.NewVersionNotTaken(file, known.Id)),
            { Kind: RecognitionKind.NewVersion, Known: { } known } => Keep(file, source, pictures, known.Id, known.Source.Metadata, FileOutcome.Replaced, known.Id == document.Id ? string.Empty : known.Id),
            { Kind: RecognitionKind.Perhaps, Known: { } known } when replace?.Invoke(file, known.Id) == true
                => Keep(file, source, pictures, known.Id, known.Source.Metadata, FileOutcome.Replaced, known.Id),
            { Kind: RecognitionKind.Perhaps, Known: { } known } => Keep(file, source, pictures, Recogniser.FreeId(document), DocumentMetadata.None, FileOutcome.AddedPerhapsTwice, known.Id),
            _ => New(file, source, pictures, document),
        };
    }

    private TakenFile New(string file, SourceFile source, IReadOnlyList<PagePicture> pictures, Document document)
    {
        var id = Recogniser.FreeId(document);
        return Keep(file, source, pictures, id, DocumentMetadata.None, FileOutcome.Added, id == document.Id ? string.Empty : document.Id);
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

    private TakenFile Keep(string file, SourceFile source, IReadOnlyList<PagePicture> pictures, string id, DocumentMetadata before, FileOutcome outcome, string other)
    {
        var document = DocumentParser.Parse(source with { Metadata = source.Metadata.Or(before) with { Id = id } });
        parts.Ingest.Add(document, parts.Clock.GetUtcNow(), pictures);
        Recogniser.Take(document);
        return new TakenFile(file, outcome, document, other, string.Empty);
    }

    private static TakenFile Refused(string file, string problem) => new(file, FileOutcome.Refused, null, string.Empty, problem);
}
