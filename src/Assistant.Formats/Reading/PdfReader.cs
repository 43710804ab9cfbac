using Assistant.Corpus;
using Assistant.Formats.Pages;
using Assistant.Formats.Programs;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>PDF through poppler's programs, each in a process of its own: whatever a damaged file does, it does it there.</summary>
internal sealed class PdfReader(string tool = Poppler.TextTool) : IDocumentReader
{
    // A collection of a year's documents; more is a book, and nobody asks questions of it.
    private const int MostPages = 1500;

    // Fewer letters on a page are a stamp or a page number on a picture.
    private const int LettersOfAPage = 20;

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
        if (poppler.PageCount() is not { } count)
        {
            return new ReadResult.Unreadable(Replies.PdfIsUnreadable(fileName));
        }

        if (count > MostPages)
        {
            return new ReadResult.Unreadable(Replies.PdfHasTooManyPages(fileName, MostPages));
        }

        if (poppler.Words() is not { } pages)
        {
            return new ReadResult.Unreadable(Replies.PdfIsUnreadable(fileName));
        }

        if (pages.Sum(page => page.Letters) < LettersOfAPage * pages.Count)
        {
            return new ReadResult.Unreadable(Replies.PdfIsScanned(fileName));
        }

        var text = PageLayout.Of([.. pages.Zip(poppler.Rules(pages.Count), (page, rules) => page with { Rules = rules })]);
        return SourceText.From(fileName, text.Text, content, DocumentMetadata.None) is ReadResult.Readable readable
            ? readable with { File = readable.File with { Reading = new Corpus.Reading { PageStarts = text.PageStarts } } }
            : new ReadResult.Unreadable(Replies.FileHasNoText(fileName));
    }
}
