using Assistant.Text;
using Assistant.Text.Legacy;

namespace Assistant.Formats.Reading;

/// <summary>
/// Carries offsets over from a text to what became of it at the door: letters of old encodings change there, and with them the
/// lengths of words, but never which words there are.
/// </summary>
internal sealed class KeptOffsets
{
    private readonly string after;
    private readonly List<TextSpan> wordsBefore;
    private readonly List<TextSpan> wordsAfter;

    private KeptOffsets(string before, string after)
    {
        this.after = after;
        wordsAfter = Words(after);

        // The old encodings change letters within words; signs without width go afterwards, and with them words of nothing else.
        var decoded = LegacyText.Convert(before).Text;
        var stays = Words(decoded).ConvertAll(word => NormalForm.Of(word.In(decoded)).Length > 0);
        var all = Words(before);
        wordsBefore = all.Count == stays.Count ? [.. all.Where((_, at) => stays[at])] : all;
    }

    /// <param name="before">As it came from the pages.</param>
    /// <param name="after">As it came out of <see cref="SourceText.Clean"/>.</param>
    /// <returns>Null when words were taken out: then no place can be told.</returns>
    public static KeptOffsets? Between(string before, string after)
    {
        var offsets = new KeptOffsets(before, after);
        return offsets.wordsBefore.Count == offsets.wordsAfter.Count ? offsets : null;
    }

    /// <summary>Where a word that began there begins now; the text's end for what lies behind the last word.</summary>
    public int Start(int offset) => WordAt(offset) is var at && at == wordsBefore.Count ? after.Length
        : wordsAfter[at].Start + Inside(at, offset);

    public TextSpan Of(TextSpan span)
    {
        var last = WordAt(Math.Max(span.Start, span.End - 1));
        var end = last == wordsBefore.Count ? after.Length
            : span.End >= wordsBefore[last].End ? wordsAfter[last].End
            : wordsAfter[last].Start + Inside(last, span.End);
        var start = Start(span.Start);
        return new TextSpan(start, Math.Max(start, end));
    }

    private int Inside(int word, int offset) => Math.Clamp(offset - wordsBefore[word].Start, 0, wordsAfter[word].Length);

    /// <summary>The first word that does not end before the offset.</summary>
    private int WordAt(int offset)
    {
        var (low, high) = (0, wordsBefore.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = wordsBefore[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(new TextSpan(start, i));
            }
        }

        return words;
    }
}
