namespace Assistant.Formats.Reading;

/// <summary>UTF-16 without a byte order mark: every blank and every plain letter has an empty half, always the same one.</summary>
internal static class BareUtf16
{
    // Vietnamese has six plain characters in ten; a text in one byte a letter has no empty bytes at all.
    private const double LeastShare = 0.3;
    private const double MostOfOtherHalf = 0.01;

    private const int BytesLookedAt = 64 * 1024;

    /// <returns>Null when it is not UTF-16.</returns>
    public static bool? IsBigEndian(byte[] content)
    {
        if (content.Length % 2 != 0)
        {
            return null;
        }

        var looked = Math.Min(content.Length, BytesLookedAt);
        var (first, second) = (0, 0);
        for (var i = 0; i < looked; i += 2)
        {
            first += content[i] == 0 ? 1 : 0;
            second += content[i + 1] == 0 ? 1 : 0;
        }

        var pairs = looked / 2;
        return second > pairs * LeastShare && first <= pairs * MostOfOtherHalf ? false
            : first > pairs * LeastShare && second <= pairs * MostOfOtherHalf ? true
            : null;
    }
}
