using System.Xml;
using System.Xml.Linq;
using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>Word files. What is damaged, armed or too large gets a message; nothing of a file can make this throw.</summary>
/// <param name="longest">How long the reading of one file may take; null for the usual.</param>
internal sealed class DocxReader(TimeSpan? longest = null) : IDocumentReader
{
    // A head is a line or two; what is longer is no head but a way to hide things.
    private const int LongestHead = 1000;

    public IReadOnlyList<string> Endings { get; } = [".docx"];

    public ReadResult Read(string fileName, byte[] content)
    {
        try
        {
            using var zip = SafeZip.Open(content);
            if (zip.PartNames.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.EndsWith("vbaData.xml", StringComparison.OrdinalIgnoreCase)))
            {
                return new ReadResult.Unreadable(Replies.FileHasMacros(fileName));
            }

            var effort = new WordEffort(longest ?? WordEffort.Longest);
            return WordParts.Of(zip) is { } parts
                ? Read(fileName, content, parts, effort)
                : new ReadResult.Unreadable(Replies.FileIsNoWordDocument(fileName));
        }
        catch (FileLimitException beyond)
        {
            return new ReadResult.Unreadable(Message(fileName, beyond.Limit));
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or IOException)
        {
            // Damaged or made to do damage: either way the cure is a sound copy.
            return new ReadResult.Unreadable(Replies.FileIsBroken(fileName));
        }
    }

    private static ReadResult Read(string fileName, byte[] content, WordParts parts, WordEffort effort)
    {
        var styles = new WordStyles(parts.Part("styles"));
        var (footnotes, endnotes) = (parts.Part("footnotes"), parts.Part("endnotes"));
        var heads = parts.HeadsAndFeet().ToList();
        var stories = ((XElement?[])[parts.Body, footnotes?.Root, endnotes?.Root, .. heads]).OfType<XElement>();
        var fonts = new WordFonts(styles, parts.Part("theme"), stories, effort);
        var story = new WordStory(styles, new WordNumbering(parts.Part("numbering"), styles), new WordNotes(footnotes, endnotes), fonts, effort);
        var text = Squeezed(WordText.Of(parts.Body, story));
        return SourceText.From(fileName, text, content, DocumentMetadata.None, new Corpus.Reading
        {
            PageHeads = Heads(heads, story),
            HiddenTexts = [.. story.Hidden.Select(NormalForm.Of)],
            Encoding = string.Join(", ", story.Encodings.Select(SourceText.NameOf)),
            LeftOut = LeftOut(parts, story),
        });
    }

    private static List<string> Heads(List<XElement> heads, WordStory story) =>
    [
        .. heads.SelectMany(head => WordText.Of(head, story).Split('\n', '\t'))
            .Select(line => SourceText.Clean(line).Trim())
            .Where(line => line.Any(char.IsLetter) && line.Length <= LongestHead)
            .Distinct(StringComparer.Ordinal),
    ];

    private static List<string> LeftOut(WordParts parts, WordStory story) => new (int Count, Func<int, string> Words)[]
    {
        (parts.Count("image"), Replies.PicturesNotRead),
        (parts.Count("chart", "diagramData"), Replies.ChartsNotRead),
        (parts.Count("oleObject", "package", "control"), Replies.EmbeddedNotOpened),
        (parts.Count("aFChunk", "subDocument"), Replies.PartDocumentsNotOpened),
        (story.HasContents ? 1 : 0, _ => Replies.ContentsPassedOver),
    }.Where(kind => kind.Count > 0).Select(kind => kind.Words(kind.Count)).ToList();

    private static string Message(string fileName, FileLimit limit) => limit switch
    {
        FileLimit.Parts => Replies.FileHasTooManyParts(fileName),
        FileLimit.Size or FileLimit.Ratio => Replies.FileUnfoldsTooFar(fileName),
        FileLimit.Time => Replies.FileTakesTooLong(fileName),
        FileLimit.Nesting => Replies.FileNestsTooDeep(fileName),
        FileLimit.Elements => Replies.FileHasTooManyParagraphs(fileName),
        _ => Replies.FileHasTwins(fileName),
    };

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
