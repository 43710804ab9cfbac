using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>Plain text in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public IReadOnlyList<string> Endings { get; } = [".txt"];

    public ReadResult Read(string fileName, byte[] content) =>
        TextDecoder.Decode(content) is { } text
            ? SourceText.From(fileName, text, content, DocumentMetadata.None)
            : new ReadResult.Unreadable(Replies.FileIsNotUnicodeText(fileName));
}
