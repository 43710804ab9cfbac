using System.Text;

namespace Assistant.Formats.Reading;

/// <summary>
/// Bytes to text: a byte order mark decides, then UTF-16 by its empty halves, then UTF-8 that is wholly valid, then the old
/// encodings of Vietnamese, where the words bear them out. Anything else is not text to us.
/// </summary>
internal static class TextDecoder
{
    // A text has line ends and tabs; a stray control character may survive an old converter, more than this is no text.
    private const double ControlShareOfNoise = 0.01;

    /// <returns>Null when the bytes are no text in an encoding that we know.</returns>
    public static DecodedText? Decode(byte[] content)
    {
        try
        {
            var text = EncodingOf(content).GetString(content);
            return IsNoise(text) ? null : new DecodedText(text.TrimStart('\uFEFF'), "");
        }
        catch (DecoderFallbackException)
        {
            return OldEncodings.Decode(content) is { } old && !IsNoise(old.Text) ? old : null;
        }
    }

    private static Encoding EncodingOf(byte[] content) => content switch
    {
        [0xFF, 0xFE, 0x00, 0x00, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ when BareUtf16.IsBigEndian(content) is { } bigEndian => new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true),
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
