using Assistant.Corpus;
using Assistant.Formats.Pages;
using Assistant.Formats.Programs;
using Assistant.Wording;

namespace Assistant.Formats.Reading;

/// <summary>Pages of a PDF that are pictures: drawn, recognised, and their frames found.</summary>
internal sealed class PageRecognition(WorkFolder folder, Poppler poppler, Tesseract tesseract)
{
    /// <summary>Two seconds a page on one processor: a collection of this size takes minutes, and nobody waits longer.</summary>
    public const int MostPages = 200;

    // Words that the recognition is less sure of are doubtful. Measured on 12 pages of the shipped texts (6,200 words): scanned at
    // 200 dpi 1.0 % of the words are wrong, and 89 % of these fall below 90; at 150 dpi and strongly compressed 1.6 % and 80 %;
    // 0.8 degrees askew 1.7 % and 70 %; at 110 dpi 3.7 % and 50 %. About 3 % of all words are marked, four in ten of them wrong.
    // Below 80 a third of the wrong words of a good scan would pass; above 94 every sixteenth word is marked, mostly for nothing.
    public const double Certain = 90;

    // An A4 page at 300 dpi has 8.7 million; an A3 plan 17.
    private const double MostDots = 20e6;

    // Legible on a screen, at some hundred kilobytes.
    public const int DotsOfPicture = 100;

    // Points. What is thicker is a line that stands askew, with letters in the same strip.
    private const double ThickestLine = 3;

    // Each takes one processor and some hundred megabytes.
    private static readonly int AtOnce = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <param name="pages">All of the file, with the words that they have of their own.</param>
    /// <param name="pictures">1-based: those that are to be recognised.</param>
    public ReadResult Read(string fileName, byte[] content, IReadOnlyList<PrintedPage> pages, IReadOnlyList<int> pictures)
    {
        if (pictures.Count > MostPages)
        {
            return new ReadResult.Unreadable(Replies.TooManyScannedPages(fileName, pictures.Count, MostPages));
        }

        var read = new RecognisedPage?[pictures.Count];
        Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, at => read[at] = Read(pictures[at], pages[pictures[at] - 1]));
        if (Array.FindIndex(read, page => page is null) is >= 0 and var failed)
        {
            return new ReadResult.Unreadable(Replies.RecognitionFailed(fileName, pictures[failed]));
        }

        var all = pictures.Count == pages.Count ? [.. pages] : pages.Zip(poppler.Rules(pages.Count), (page, rules) => page with { Rules = rules }).ToList();
        foreach (var (number, page) in pictures.Zip(read))
        {
            all[number - 1] = page!.Page;
        }

        return PageTexts.Result(fileName, content, all, isRecognised: true, [.. pictures.Zip(read, (number, page) => (number, page!.Png))]);
    }

    /// <returns>Null when it could not be drawn or read.</returns>
    private RecognisedPage? Read(int number, PrintedPage page)
    {
        var dotsPerInch = Resolution(page);
        if (poppler.Dots(number, dotsPerInch) is not { } dots)
        {
            return null;
        }

        var pointsPerDot = 72.0 / dotsPerInch;
        var rules = PageBitmap.ReadAll(dots).FirstOrDefault() is { } picture ? WipedRules(picture, pointsPerDot) : [];
        var name = $"page-{number}.pgm";
        folder.Put(name, dots);
        if (tesseract.Words(name, dotsPerInch) is not [var words])
        {
            return null;
        }

        File.Delete(folder[name]);
        return new RecognisedPage(ScannedPage.Tidied(words with { Words = [.. words.Words.Select(word => word with { Page = number })], Rules = rules }), poppler.Picture(number, Math.Min(DotsOfPicture, dotsPerInch)));
    }

    /// <summary>Frames of tables are taken off the picture: letters beside a line are misread.</summary>
    private static IReadOnlyList<PageRule> WipedRules(PageBitmap picture, double pointsPerDot)
    {
        var rules = RuledTable.Framed(RuleFinder.Rules(picture, pointsPerDot));
        foreach (var rule in rules.Where(rule => Math.Min(rule.Right - rule.Left, rule.Bottom - rule.Top) < ThickestLine))
        {
            picture.Wipe((int)(rule.Left / pointsPerDot) - 1, (int)(rule.Top / pointsPerDot) - 1, (int)(rule.Right / pointsPerDot) + 1, (int)(rule.Bottom / pointsPerDot) + 1);
        }

        return rules;
    }

    /// <summary>The usual one, less for posters.</summary>
    private static int Resolution(PrintedPage page)
    {
        var squareInches = Math.Max(1, page.Width * page.Height / 72 / 72);
        return (int)Math.Clamp(Math.Sqrt(MostDots / squareInches), 1, Tesseract.DotsPerInch);
    }
}
