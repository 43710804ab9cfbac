using System.Text;

namespace Assistant.Formats.Reading;

/// <summary>Bytes to text: a byte order mark decides, otherwise UTF-8 that is wholly valid. Anything else is not text to us.</summary>
internal static class TextDecoder
{
    // A text has line ends and tabs; a stray control character may survive an old converter, more than this is no text.
    private const double ControlShareOfNoise = 0.01;

    /// <returns>Null when the bytes are no text in a Unicode encoding.</returns>
    public static string? Decode(byte[] content)
    {
        try
        {
            var text = EncodingOf(content).GetString(content);
            return IsNoise(text) ? null : text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            // Not an error of ours: a value for the caller, who knows the file's name.
            return null;
        }
    }

    private static Encoding EncodingOf(byte[] content) => content switch
    {
        [0xFF, 0xFE, 0x00, 0x00, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
    };

    private static bool IsNoise(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return true;
        }

        var controls = text.Count(character => char.IsControl(character) && character is not ('\n' or '\r' or '\t' or '\f' or '\v'));
        return controls > text.Length * ControlShareOfNoise;
    }
}
