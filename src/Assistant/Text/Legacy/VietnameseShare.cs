using System.Text;

namespace Assistant.Text.Legacy;

/// <summary>How far a text is Vietnamese, by the words that carry marks.</summary>
/// <param name="WellSpelt">Words with marks that are Vietnamese syllables.</param>
/// <param name="Others">Words with marks or signs that are not.</param>
public readonly record struct VietnameseShare(int WellSpelt, int Others)
{
    // Fewer words prove nothing, and a text may hold some names of other languages.
    private const int Fewest = 3;
    private const double Least = 0.8;

    public bool IsVietnamese => WellSpelt >= Fewest && WellSpelt >= (WellSpelt + Others) * Least;

    /// <param name="text">May be composed or not.</param>
    public static VietnameseShare Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = text.Normalize(NormalizationForm.FormC);
        var (wellSpelt, others) = (0, 0);
        for (var i = 0; i < composed.Length;)
        {
            var start = i;
            while (i < composed.Length && IsInWord(composed[i]))
            {
                i++;
            }

            var word = composed.AsSpan(start, i - start);
            if (!Ascii.IsValid(word))
            {
                var sound = ToneMarks.IsWellSpelt(word.ToString().ToLowerInvariant());
                (wellSpelt, others) = sound ? (wellSpelt + 1, others) : (wellSpelt, others + 1);
            }

            i = Math.Max(i, start + 1);
        }

        return new VietnameseShare(wellSpelt, others);
    }

    // The control codes above ASCII and stray signs belong to words, too: they speak against a reading.
    private static bool IsInWord(char c) => char.IsLetter(c) || c is (>= '\u0080' and <= '\u00BF' and not ('\u00A0' or '«' or '»')) or (>= '\u0300' and <= '\u036F');
}
