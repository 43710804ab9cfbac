using System.Collections.Frozen;

namespace Assistant.Corpus.Tasks;

/// <summary>
/// Finds the places where words of time can begin at all: a digit, or one of few words. The pattern of <see cref="TimingPhrases"/>
/// is long; tried at each letter it took nine tenths of the time in which a document is read.
/// </summary>
internal static class TimingStarts
{
    private const int Longest = 6;

    // The first words of all alternatives of the pattern. A word that is missing here is a phrase that is never found: TimingStartsTests.
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "ba", "chín", "chậm", "các", "cuối", "giai", "giữa", "hiện", "hoàn", "hàng", "hạn", "hằng", "hết", "khi", "không", "kể", "muộn",
            "mỗi", "ngay", "ngày", "nhiệm", "những", "nửa", "năm", "quá", "quý", "sau", "sáu", "theo", "tháng", "thường", "thời", "thứ", "trong",
            "trước", "tuần", "tính", "từ", "từng", "vào", "xong", "ít", "đầu", "đến", "định",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The first such place from <paramref name="at"/> on; -1 when there is none.</returns>
    public static int Next(string text, int at)
    {
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            // In the middle of a word nothing begins.
            if (end > at && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (char.IsDigit(text[at]) || IsStart(text.AsSpan(at, end - at))))
            {
                return at;
            }

            at = Math.Max(end, at + 1);
        }

        return -1;
    }

    private static bool IsStart(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > Longest)
        {
            return false;
        }

        Span<char> small = stackalloc char[Longest];
        return BySpan.Contains(small[..word.ToLowerInvariant(small)]);
    }
}
