using System.Text;
using Assistant.Text.Legacy;

namespace Assistant.Formats.Reading;

/// <summary>Vietnamese in one byte a letter. The encoding under which the words are Vietnamese is the right one.</summary>
internal static class OldEncodings
{
    private const int WindowsVietnamese = 1258;
    private const int WindowsWestern = 1252;

    /// <returns>Null when no encoding makes Vietnamese of the bytes.</returns>
    public static DecodedText? Decode(byte[] content)
    {
        var western = CodePage(WindowsWestern, content);
        var legacy = LegacyText.Convert(western);
        (string Text, DecodedText Decoded)[] tries =
        [
            // What the fonts of TCVN3 and VNI drew is left as it is: the common door reads it, for every kind of file.
            (legacy.Text, new DecodedText(western, "")),
            Same(Viscii.Read(content), "VISCII"),
            Same(CodePage(WindowsVietnamese, content), "Windows-1258"),
        ];
        return tries
            .Select(made => (made.Decoded, Share: VietnameseShare.Of(made.Text)))
            .Where(made => made.Share.IsVietnamese)
            .OrderByDescending(made => made.Share.WellSpelt - made.Share.Others)
            .FirstOrDefault().Decoded;
    }

    private static (string Text, DecodedText Decoded) Same(string text, string encoding) => (text, new DecodedText(text, encoding));

    private static string CodePage(int number, byte[] content) => CodePagesEncodingProvider.Instance.GetEncoding(number)!.GetString(content);
}
