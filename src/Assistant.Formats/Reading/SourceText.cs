using System.Security.Cryptography;
using Assistant.Corpus;
using Assistant.Text;
using Assistant.Text.Legacy;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>The door through which every file's text enters.</summary>
internal static class SourceText
{
    /// <summary>
    /// A readable file, or the message that it holds no words. Words in an old encoding become Unicode, words that no reader
    /// sees go; both are said in the file's reading. Text that passed once passes a second time unchanged.
    /// </summary>
    /// <param name="reading">What the reader of the file knows; its offsets hold only when the text has passed <see cref="Clean"/>.</param>
    public static ReadResult From(string fileName, string text, byte[] content, DocumentMetadata metadata, Corpus.Reading? reading = null)
    {
        var (clean, encodings, hidden) = Passed(text);
        if (!clean.Any(char.IsLetterOrDigit))
        {
            return new ReadResult.Unreadable(Replies.FileHasNoText(fileName));
        }

        var known = reading ?? Corpus.Reading.Plain;
        return new ReadResult.Readable(new SourceFile(fileName, clean, Hash(content), metadata)
        {
            Reading = known with
            {
                Encoding = string.Join(", ", ((string[])[.. known.Encoding.Split(", ", StringSplitOptions.RemoveEmptyEntries), .. encodings]).Distinct(StringComparer.Ordinal)),
                HiddenTexts = hidden.Count == 0 ? known.HiddenTexts : [.. known.HiddenTexts, .. hidden],
            },
        });
    }

    /// <summary>As the text will stand in its file: for readers that note offsets.</summary>
    public static string Clean(string text) => Passed(text).Text;

    /// <summary>As <see cref="Corpus.Reading.Encoding"/> names it.</summary>
    public static string NameOf(LegacyEncoding encoding) => encoding == LegacyEncoding.Tcvn3 ? "TCVN3" : "VNI";

    // The old encodings first: what the normal form drops is a letter there.
    private static (string Text, IEnumerable<string> Encodings, IReadOnlyList<string> Hidden) Passed(string text)
    {
        var legacy = LegacyText.Convert(text);
        var visible = UnseenCharacters.TakenOut(legacy.Text);
        return (NormalForm.Of(visible.Text), legacy.Encodings.Select(NameOf), visible.Hidden);
    }

    public static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
