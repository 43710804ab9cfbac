using Assistant.Corpus;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>What a person should know of how a file was read, in words.</summary>
internal static class ReadingText
{
    // As many as a person compares at once; --json and the web page have all.
    private const int WordsShown = 20;

    /// <returns>Empty for most files.</returns>
    public static IEnumerable<string> Of(Document document)
    {
        var reading = document.Source.Reading;
        if (reading.Method == ReadingMethod.Recognition)
        {
            yield return Replies.RecognisedFromPictures(reading.PageStarts.Count, reading.DoubtfulWords.Count);
        }

        if (reading.DoubtfulWords.Count > 0)
        {
            var words = reading.DoubtfulWords.Select(span => span.In(document.Text)).Distinct(StringComparer.Ordinal).ToList();
            yield return Replies.DoubtfulWords(words.Take(WordsShown), Math.Max(0, words.Count - WordsShown));
        }

        if (reading.Encoding.Length > 0)
        {
            yield return Replies.ConvertedFrom(reading.Encoding);
        }

        foreach (var hidden in reading.HiddenTexts)
        {
            yield return Replies.HiddenText(hidden);
        }

        foreach (var left in reading.LeftOut)
        {
            yield return Replies.LeftOutOfFile(left);
        }
    }
}
