using System.Security.Cryptography;
using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>The door through which every file's text enters.</summary>
internal static class SourceText
{
    /// <summary>A readable file, or the message that it holds no words.</summary>
    public static ReadResult From(string fileName, string text, byte[] content, DocumentMetadata metadata)
    {
        var clean = NormalForm.Of(text);
        return clean.Any(char.IsLetterOrDigit)
            ? new ReadResult.Readable(new SourceFile(fileName, clean, Hash(content), metadata))
            : new ReadResult.Unreadable(Replies.FileHasNoText(fileName));
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
