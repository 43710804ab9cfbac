using System.Text;
using System.Xml;
using Assistant.Corpus;
using Assistant.Formats.Programs;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>
/// Old Word files, OpenDocument and rich text: LibreOffice turns them into Word files, which our own reader reads. It works in a
/// folder and with a profile of its own, so it remembers nothing; no macro runs, nothing that a file links to is fetched.
/// </summary>
internal sealed class OfficeReader(string tool = OfficeReader.Tool) : IDocumentReader
{
    public const string Tool = "soffice";

    // The largest file that we take, unfolded with its pictures.
    private const int LargestResult = 128;

    // Starting takes one second, a report of a thousand pages some thirty.
    private static readonly ProgramLimits Limits = new(TimeSpan.FromSeconds(120), MemoryMegabytes: 3000, FileMegabytes: LargestResult, OutputMegabytes: 1);

    public IReadOnlyList<string> Endings { get; } = [".doc", ".odt", ".rtf"];

    public ReadResult Read(string fileName, byte[] content)
    {
        if (Refusal(fileName, content) is { } refusal)
        {
            return new ReadResult.Unreadable(refusal);
        }

        using var folder = new WorkFolder();
        folder.Put(InputName(content), content);
        OfficeProfile.Write(folder);
        var result = new ExternalProgram(tool, Limits).Run(
            folder, "--headless", "--norestore", "--nolockcheck", "--nologo", OfficeProfile.Argument(folder), "--convert-to", "docx:Office Open XML Text", "--outdir", folder["out"], InputName(content));
        return result switch
        {
            ProgramResult.Missing => new ReadResult.Unreadable(Replies.OfficeToolIsMissing(fileName)),
            ProgramResult.TooSlow or ProgramResult.TooMuch => new ReadResult.Unreadable(Replies.FileTakesTooLong(fileName)),
            _ when folder.Take(Path.Combine("out", "input.docx"), LargestResult * (1L << 20)) is { } docx => AsGiven(fileName, content, new DocxReader().Read(fileName, docx)),
            _ => new ReadResult.Unreadable(Replies.FileIsBrokenOrLocked(fileName)),
        };
    }

    /// <summary>The file that counts is the one that was given, not the one that was made of it.</summary>
    private static ReadResult AsGiven(string fileName, byte[] content, ReadResult result) => result is ReadResult.Readable readable
        ? readable with { File = readable.File with { FileName = fileName, ContentHash = SourceText.Hash(content) } }
        : result;

    // The ending tells LibreOffice which of its doors to open; it is taken from the content, not from the name.
    private static string InputName(byte[] content) => "input" + FileSignature.EndingOf(content);

    private static string? Refusal(string fileName, byte[] content) => FileSignature.EndingOf(content) switch
    {
        ".doc" when OldOfficeFile.HasMacros(content) => Replies.FileHasMacros(fileName),
        ".rtf" when Mentions(content, "\\objdata") || Mentions(content, "\\objautlink") || Mentions(content, "\\objlink") => Replies.FileHasEmbeddedObjects(fileName),
        ".odt" => OpenDocumentRefusal(fileName, content),
        ".doc" or ".rtf" => null,
        _ => Replies.FileIsNoWordDocument(fileName),
    };

    private static string? OpenDocumentRefusal(string fileName, byte[] content)
    {
        try
        {
            using var zip = SafeZip.Open(content);
            if (zip.PartNames.Any(name => name.StartsWith("Basic/", StringComparison.Ordinal) || name.StartsWith("Scripts/", StringComparison.Ordinal)))
            {
                return Replies.FileHasMacros(fileName);
            }

            // Unfolded here first, with our limits: a bomb does not reach LibreOffice.
            return zip.Read("content.xml") is not null && zip.Read("styles.xml") is var _ ? null : Replies.FileIsBroken(fileName);
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            return Replies.FileIsBrokenOrLocked(fileName);
        }
    }

    private static bool Mentions(byte[] content, string word) => content.AsSpan().IndexOf(Encoding.ASCII.GetBytes(word)) >= 0;
}
