using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>
/// Markdown with an optional front matter between two lines of three hyphens. The front matter becomes metadata and is no part
/// of <see cref="SourceFile.Text"/>: what describes the text is never searched or quoted as if it were the text. Everything
/// below it is kept as written, heading marks and stars too, so that offsets belong to what stands there; only what the page
/// never shows (comments, hidden HTML) is taken out and reported.
/// </summary>
internal sealed class MarkdownReader : IDocumentReader
{
    private const string Fence = "---";

    public IReadOnlyList<string> Endings { get; } = [".md", ".markdown"];

    public ReadResult Read(string fileName, byte[] content)
    {
        if (TextDecoder.Decode(content) is not { } decoded)
        {
            return new ReadResult.Unreadable(Replies.FileIsNotUnicodeText(fileName));
        }

        var lines = decoded.Text.ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            return Visible(fileName, string.Join('\n', lines), content, DocumentMetadata.None, decoded);
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            return new ReadResult.Unreadable(Replies.FrontMatterHasNoEnd(fileName));
        }

        // The opening fence takes one line, so the first line of the front matter is the file's second.
        var read = MetadataYaml.Read(string.Join('\n', lines[1..end]), fileName, firstLine: 2);
        return read.Problems.Count > 0
            ? new ReadResult.Unreadable(string.Join(' ', read.Problems))
            : Visible(fileName, string.Join('\n', lines[(end + 1)..]).TrimStart('\n'), content, read.Metadata, decoded);
    }

    private static ReadResult Visible(string fileName, string text, byte[] content, DocumentMetadata metadata, DecodedText decoded)
    {
        var visible = UnseenMarkup.TakenOut(text);
        return SourceText.From(fileName, visible.Text, content, metadata, new Corpus.Reading { Encoding = decoded.Encoding, HiddenTexts = visible.Hidden });
    }
}
