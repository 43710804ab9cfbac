using Assistant.Corpus;
using Assistant.Formats.Programs;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>Pictures of pages, as scanners and telephones give them; a TIFF may hold several.</summary>
internal sealed class PictureReader(string recogniser = Tesseract.Tool) : IDocumentReader
{
    // An A3 page at 400 dpi has 31 million; more is a drawing.
    private const int MostMegapixels = 60;

    public IReadOnlyList<string> Endings => PictureSize.Endings;

    public ReadResult Read(string fileName, byte[] content)
    {
        if (PictureSize.Of(content) is not { } size)
        {
            return new ReadResult.Unreadable(Replies.PictureIsUnreadable(fileName));
        }

        if ((long)size.Width * size.Height > MostMegapixels * 1_000_000L)
        {
            return new ReadResult.Unreadable(Replies.PictureIsTooLarge(fileName, MostMegapixels));
        }

        using var folder = new WorkFolder();
        var tesseract = new Tesseract(folder, recogniser);
        if (tesseract.IsMissing || !tesseract.KnowsVietnamese())
        {
            return new ReadResult.Unreadable(Replies.RecognitionIsMissing(fileName));
        }

        folder.Put("input" + PictureSize.EndingOf(content), content);
        return tesseract.Wrapped("input" + PictureSize.EndingOf(content), Resolution(size)) is { } pdf
            ? Read(fileName, content, folder, pdf, tesseract)
            : new ReadResult.Unreadable(Replies.PictureIsUnreadable(fileName));
    }

    private static ReadResult Read(string fileName, byte[] content, WorkFolder folder, byte[] pdf, Tesseract tesseract)
    {
        var poppler = new Poppler(folder);
        if (poppler.IsMissing)
        {
            return new ReadResult.Unreadable(Replies.PdfToolIsMissing(fileName));
        }

        poppler.Put(pdf);
        return poppler.Words() is { Count: > 0 } pages
            ? new PageRecognition(folder, poppler, tesseract).Read(fileName, content, pages, [.. Enumerable.Range(1, pages.Count)])
            : new ReadResult.Unreadable(Replies.PictureIsUnreadable(fileName));
    }

    /// <summary>What scanners write of it is wrong as often as not, telephones write nothing: a page is A4.</summary>
    private static int Resolution((int Width, int Height) size) => (int)Math.Clamp(Math.Max(size.Width, size.Height) / 11.69, 70, 1200);
}
