using Assistant.Corpus;
using Assistant.Formats.Pages;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>Laid out pages as a read file, with what a person should know of the reading.</summary>
internal static class PageTexts
{
    // A poor scan has ten in a hundred, a page that lies on its side ninety.
    private const double MostDoubtful = 0.6;

    /// <param name="pictures">Of pages that were recognised; one that could not be drawn is left out.</param>
    public static ReadResult Result(string fileName, byte[] content, IReadOnlyList<PrintedPage> pages, bool isRecognised, IReadOnlyList<(int Page, byte[]? Png)> pictures)
    {
        var laid = PageLayout.Of(pages, PageRecognition.Certain);
        if (isRecognised && !laid.Text.Any(char.IsLetter))
        {
            return new ReadResult.Unreadable(Replies.NothingRecognised(fileName));
        }

        // What is mostly guessed would be quoted as if somebody had written it.
        if (isRecognised && laid.Doubtful.Count > MostDoubtful * laid.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)
        {
            return new ReadResult.Unreadable(Replies.RecognitionIsTooPoor(fileName));
        }

        var offsets = KeptOffsets.Between(laid.Text, SourceText.Clean(laid.Text));
        var reading = new Corpus.Reading
        {
            Method = isRecognised ? ReadingMethod.Recognition : ReadingMethod.Characters,
            PageStarts = offsets is null ? [] : [.. laid.PageStarts.Select(offsets.Start)],
            DoubtfulWords = offsets is null ? [] : [.. laid.Doubtful.Select(offsets.Of)],
        };
        return SourceText.From(fileName, laid.Text, content, DocumentMetadata.None, reading) is ReadResult.Readable readable
            ? readable with { Pictures = [.. pictures.Where(picture => picture.Png is not null).Select(picture => new PagePicture(picture.Page, picture.Png!)).OrderBy(picture => picture.Page)] }
            : new ReadResult.Unreadable(Replies.FileHasNoText(fileName));
    }
}
