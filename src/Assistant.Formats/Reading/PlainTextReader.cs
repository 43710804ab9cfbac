using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>Plain text in any Unicode encoding, or in an old one of Vietnamese.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public IReadOnlyList<string> Endings { get; } = [".txt"];

    public ReadResult Read(string fileName, byte[] content) =>
        TextDecoder.Decode(content) is { } decoded
            ? SourceText.From(fileName, decoded.Text, content, DocumentMetadata.None, new Corpus.Reading { Encoding = decoded.Encoding })
            : new ReadResult.Unreadable(Replies.FileIsNotUnicodeText(fileName));
}
