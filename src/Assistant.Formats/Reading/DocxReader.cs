using System.Xml;
using System.Xml.Linq;
using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>Word files. What is damaged, armed or too large gets a message; nothing of a file can make this throw.</summary>
internal sealed class DocxReader : IDocumentReader
{
    private const string MainRelation = "/officeDocument";

    public IReadOnlyList<string> Endings { get; } = [".docx"];

    public ReadResult Read(string fileName, byte[] content)
    {
        try
        {
            using var zip = SafeZip.Open(content);
            if (zip.PartNames.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                return new ReadResult.Unreadable(Replies.FileHasMacros(fileName));
            }

            return MainPart(zip) is { } main && zip.Read(main)?.Root.Child("body") is { } body
                ? SourceText.From(fileName, Text(zip, main, body), content, DocumentMetadata.None)
                : new ReadResult.Unreadable(Replies.FileIsNoWordDocument(fileName));
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            // Damaged or made to do damage: either way the cure is a sound copy.
            return new ReadResult.Unreadable(Replies.FileIsBroken(fileName));
        }
    }

    private static string Text(SafeZip zip, string main, XElement body)
    {
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var styles = new WordStyles(zip.Read(folder + "styles.xml"));
        var notes = new WordNotes(zip.Read(folder + "footnotes.xml"), zip.Read(folder + "endnotes.xml"));
        return Squeezed(WordText.Of(body, new WordNumbering(zip.Read(folder + "numbering.xml"), styles), styles, notes));
    }

    private static string? MainPart(SafeZip zip) => zip.Read("_rels/.rels")?.Root.Children("Relationship")
        .FirstOrDefault(relation => relation.Value("Type")?.EndsWith(MainRelation, StringComparison.Ordinal) == true)
        .Value("Target")?.TrimStart('/');

    // Empty paragraphs are only distance on paper.
    private static string Squeezed(string text)
    {
        while (text.Contains("\n\n\n", StringComparison.Ordinal))
        {
            text = text.Replace("\n\n\n", "\n\n", StringComparison.Ordinal);
        }

        return text.Trim('\n') + "\n";
    }
}
