using Assistant.Corpus;
using Assistant.Formats.Pages;
using Assistant.Formats.Programs;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>
/// PDF through poppler's programs, each in a process of its own: whatever a damaged file does, it does it there. Pages that are
/// pictures are recognised; where that cannot be done the file is not taken, so that no page is lost without a word.
/// </summary>
internal sealed class PdfReader(string tool = Poppler.TextTool, string recogniser = Tesseract.Tool) : IDocumentReader
{
    // A collection of a year's documents; more is a book, and nobody asks questions of it.
    private const int MostPages = 1500;

    public IReadOnlyList<string> Endings { get; } = [".pdf"];

    public ReadResult Read(string fileName, byte[] content)
    {
        using var folder = new WorkFolder();
        var poppler = new Poppler(folder, tool);
        if (poppler.IsMissing)
        {
            return new ReadResult.Unreadable(Replies.PdfToolIsMissing(fileName));
        }

        poppler.Put(content);
        return poppler.PageCount() switch
        {
            null => new ReadResult.Unreadable(Replies.PdfIsUnreadable(fileName)),
            > MostPages => new ReadResult.Unreadable(Replies.PdfHasTooManyPages(fileName, MostPages)),
            _ => poppler.Words() is { Count: > 0 } pages
                ? Read(fileName, content, pages, poppler, new Tesseract(folder, recogniser), folder)
                : new ReadResult.Unreadable(Replies.PdfIsUnreadable(fileName)),
        };
    }

    private static ReadResult Read(string fileName, byte[] content, IReadOnlyList<PrintedPage> pages, Poppler poppler, Tesseract tesseract, WorkFolder folder)
    {
        var scan = PageKinds.Of(pages, poppler.PicturesOn(pages));
        if (scan.Pictures.Count == 0)
        {
            var printed = pages.Zip(poppler.Rules(pages.Count), (page, rules) => page with { Rules = rules }).ToList();
            return PageTexts.Result(fileName, content, printed, isRecognised: scan.Overwritten.Count > 0, [.. scan.Overwritten.Select(page => (page, poppler.Picture(page, PageRecognition.DotsOfPicture)))]);
        }

        if (tesseract.IsMissing || !tesseract.KnowsVietnamese())
        {
            return new ReadResult.Unreadable(scan.Pictures.Count == pages.Count ? Replies.RecognitionIsMissing(fileName) : Replies.RecognitionIsMissing(fileName, scan.Pictures));
        }

        return new PageRecognition(folder, poppler, tesseract).Read(fileName, content, pages, scan.Pictures);
    }
}
