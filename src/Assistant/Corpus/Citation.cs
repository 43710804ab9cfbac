using System.Globalization;
using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>A place in a document that anybody can check.</summary>
/// <param name="N">1-based; the number that stands in the answer's text as [n].</param>
/// <param name="Section">The section path of the place.</param>
/// <param name="Quote">The source text at <paramref name="Span"/>, byte for byte but for joined line breaks.</param>
/// <param name="ContentHash">Of the file that was cited; the document may have changed since.</param>
public sealed record Citation(int N, DocumentName Document, string Section, string Quote, TextSpan Span, string ContentHash)
{
    // 48 bits tell the few versions of one document apart and keep the link short enough to be pasted.
    private const int DigitsOfVersion = 12;

    /// <summary>The page of the document as it was cited, scrolled to the passage; relative to the site's root.</summary>
    public string Url => string.Create(
        CultureInfo.InvariantCulture,
        $"/van-ban/{Uri.EscapeDataString(Document.Id)}?tu={Span.Start}&den={Span.End}&ban={Version}#doan-dan");

    /// <summary>The beginning of the content hash, as links carry it.</summary>
    public string Version => ContentHash[..Math.Min(DigitsOfVersion, ContentHash.Length)];
}
