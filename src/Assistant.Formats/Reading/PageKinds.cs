using Assistant.Formats.Pages;

namespace Assistant.Formats.Reading;

/// <summary>Which pages of a PDF are scans.</summary>
/// <param name="Pictures">1-based: pictures without their words; these are to be recognised.</param>
/// <param name="Overwritten">Pictures over the whole page with words laid over them: what another program recognised.</param>
internal sealed record PageKinds(IReadOnlyList<int> Pictures, IReadOnlyList<int> Overwritten)
{
    // A scan fills its page but for the margin that the scanner cut.
    private const double Whole = 0.6;

    // Fewer letters on a page are a page number on a picture.
    private const int LettersOfAPage = 20;

    // What a digital signature or a stamp of receipt prints over a scan: name, office and time.
    private const int LettersOfASignature = 200;

    /// <param name="covered">How much of each page its pictures cover.</param>
    public static PageKinds Of(IReadOnlyList<PrintedPage> pages, IReadOnlyList<double> covered)
    {
        var numbers = Enumerable.Range(1, pages.Count).ToList();
        var pictures = numbers.Where(page => IsPicture(pages[page - 1].Letters, covered[page - 1])).ToList();
        return new PageKinds(pictures, [.. numbers.Except(pictures).Where(page => covered[page - 1] >= Whole)]);
    }

    // A page with neither words nor picture is blank.
    private static bool IsPicture(int letters, double covered) =>
        (covered >= Whole && letters < LettersOfASignature) || (covered > 0 && letters < LettersOfAPage);
}
