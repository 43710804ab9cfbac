using System.Security.Cryptography;
using System.Text;
using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>The door through which every file's text enters: form C, '\n' line ends, nothing that prints nothing.</summary>
internal static class SourceText
{
    /// <summary>A readable file, or the message that it holds no words.</summary>
    public static ReadResult From(string fileName, string text, byte[] content, DocumentMetadata metadata)
    {
        var clean = Clean(text);
        return clean.Any(char.IsLetterOrDigit)
            ? new ReadResult.Readable(new SourceFile(fileName, clean, Hash(content), metadata))
            : new ReadResult.Unreadable(Replies.FileHasNoText(fileName));
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static string Clean(string text)
    {
        var lines = new StringBuilder(text.Length);
        foreach (var character in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            switch (character)
            {
                // Old Mac line ends, page ends, vertical tabs and Unicode's own separators all end a line.
                case '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029':
                    lines.Append('\n');
                    break;
                case '\uFEFF' or '\u00AD' or '\u200B' or '\u2060':
                    break;
                case '\u00A0' or '\u202F' or '\u2007':
                    lines.Append(' ');
                    break;
                case < ' ' when character is not ('\n' or '\t'):
                    break;
                default:
                    lines.Append(character);
                    break;
            }
        }

        return lines.ToString().Normalize(NormalizationForm.FormC);
    }
}
