using Assistant.Corpus;

namespace Assistant.Search;

/// <summary>
/// Who decides on the files of an import and hears what became of them. Everything that does not say otherwise is called for one file
/// at a time, in order of the files, however many are read at once.
/// </summary>
public abstract class ImportDesk
{
    /// <summary>Asked before a file is loaded. From several threads at once.</summary>
    /// <param name="length">In bytes.</param>
    /// <returns>For people, why it is not loaded; null when it is.</returns>
    public virtual string? Refusal(string path, long length) => null;

    /// <summary>Turns a file into text. From several threads at once.</summary>
    public abstract ReadResult Read(string path, byte[] content);

    /// <summary>Whether a file whose bytes are known may be left unread. False where something is said of it now that was not said before. From several threads at once.</summary>
    public virtual bool MaySkip(string path) => true;

    /// <summary>Whether the document is taken in, and as what.</summary>
    /// <returns>The document, perhaps with another id or with what a person said of it; null when it is not taken.</returns>
    public virtual Document? Judge(string path, Document document) => document;

    /// <summary>The document was not taken: <see cref="Judge"/> gave null.</summary>
    public virtual void Left(string path)
    {
    }

    /// <summary>The document is committed.</summary>
    /// <param name="replaced">Another text stood under its id before.</param>
    public abstract void Taken(string path, Document document, bool replaced);

    /// <summary>The same bytes were taken in from a file of this name before; nothing was read or parsed again.</summary>
    public abstract void Unchanged(string path, DocumentHead known);

    /// <param name="message">For people, from the reader.</param>
    public abstract void Unreadable(string path, string message);

    /// <summary>Reading or parsing threw: a fault of the disk or of the program. The other files go on.</summary>
    public abstract void Failed(string path, Exception error);
}
