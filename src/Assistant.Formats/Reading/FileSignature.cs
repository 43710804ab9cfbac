using System.Text;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>What the first bytes of a file say that it is, whatever its name says.</summary>
internal static class FileSignature
{
    private const int BytesLookedAt = 1024;

    private const string OpenDocument = "mimetypeapplication/vnd.oasis.opendocument.text";

    /// <returns>The ending whose reader fits: ".pdf", ".docx"; null when the bytes leave it to the name.</returns>
    public static string? EndingOf(byte[] content) => content switch
    {
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => ".pdf",
        [0x50, 0x4B, 0x03, 0x04, ..] when Start(content).Contains(OpenDocument, StringComparison.Ordinal) => ".odt",
        [0x50, 0x4B, 0x03, 0x04, ..] when Mentions(content, "word/") => ".docx",
        [0xD0, 0xCF, 0x11, 0xE0, ..] when OldOfficeFile.IsWord(content) => ".doc",
        [0x7B, 0x5C, 0x72, 0x74, 0x66, ..] => ".rtf",
        _ => PictureSize.EndingOf(content),
    };

    /// <returns>Why such a file is not taken, with the cure; null when nothing speaks against it.</returns>
    public static string? Refusal(string fileName, string ending, byte[] content) => content switch
    {
        [0x4D, 0x5A, ..] when content.AsSpan(0, Math.Min(content.Length, BytesLookedAt)).Contains((byte)0) => Replies.FileIsAProgram(fileName),
        [0x7F, 0x45, 0x4C, 0x46, ..] => Replies.FileIsAProgram(fileName),
        _ when OldOfficeFile.IsLocked(content) => Replies.FileIsLocked(fileName),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Replies.FileIsNoWordDocument(fileName),
        _ when ending is ".docx" or ".docm" or ".doc" && IsWebPage(content) => Replies.FileIsAWebPage(fileName),
        [0x50, 0x4B, ..] => null,
        _ when ending is ".docx" or ".doc" or ".odt" or ".rtf" => Replies.FileIsNoWordDocument(fileName),
        _ when ending == ".pdf" => Replies.PdfIsUnreadable(fileName),
        _ when PictureSize.Endings.Contains(ending) => Replies.PictureIsUnreadable(fileName),
        _ => null,
    };

    private static bool IsWebPage(byte[] content)
    {
        var start = Start(content).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static string Start(byte[] content) => Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, BytesLookedAt));

    /// <summary>The names of a zip file's parts stand unpacked in it.</summary>
    private static bool Mentions(byte[] content, string name) => content.AsSpan().IndexOf(Encoding.ASCII.GetBytes(name)) >= 0;
}
