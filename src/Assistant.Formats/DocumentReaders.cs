using Assistant.Corpus;
using Assistant.Formats.Reading;
using Assistant.Wording;

namespace Assistant.Formats;

/// <summary>
/// Reads any file that a person may hand in. The content decides where it is unmistakable; the ending decides between the
/// forms that all look like text. A file's name is only ever a name: nothing is opened by it.
/// </summary>
public sealed class DocumentReaders
{
    /// <summary>Scanned dossiers reach some tens of megabytes; nothing that holds text to quote is larger.</summary>
    public const int LargestFile = 50 * 1024 * 1024;

    private readonly IDocumentReader[] readers = [new PlainTextReader(), new MarkdownReader(), new DocxReader(), new PdfReader(), new OfficeReader(), new PictureReader()];

    /// <summary>Lower-case endings with the dot, for file dialogues and messages.</summary>
    public IReadOnlyList<string> Endings => [.. readers.SelectMany(reader => reader.Endings)];

    /// <summary>What is said of a file that is too large to be loaded; null for others.</summary>
    /// <param name="length">In bytes.</param>
    public static string? Refusal(string fileName, long length) =>
        length > LargestFile ? Replies.FileIsTooLarge(NameOnly(fileName), LargestFile / 1024 / 1024) : null;

    /// <summary>Reads a file of this machine; one that is too large is not even loaded.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="fileName">May hold folders, which are dropped.</param>
    public ReadResult ReadFile(string path, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return Refusal(fileName, new FileInfo(path).Length) is { } refusal ? new ReadResult.Unreadable(refusal) : Read(fileName, File.ReadAllBytes(path));
    }

    /// <param name="fileName">May hold folders, which are dropped.</param>
    public ReadResult Read(string fileName, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(content);
        var name = NameOnly(fileName);
        if (content.Length == 0)
        {
            return new ReadResult.Unreadable(Replies.FileIsEmpty(name));
        }

        if (Refusal(name, content.Length) is { } tooLarge)
        {
            return new ReadResult.Unreadable(tooLarge);
        }

        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (FileSignature.EndingOf(content) is { } real)
        {
            return Read(real, name, content);
        }

        return FileSignature.Refusal(name, ending, content) is { } refusal
            ? new ReadResult.Unreadable(refusal)
            : Read(ending, name, content);
    }

    private ReadResult Read(string ending, string name, byte[] content) =>
        readers.FirstOrDefault(reader => reader.Endings.Contains(ending, StringComparer.Ordinal))?.Read(name, content)
        ?? new ReadResult.Unreadable(Replies.FileKindIsUnknown(name, Endings));

    private static string NameOnly(string fileName) => fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
}
