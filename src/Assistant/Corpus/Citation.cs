using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>A place in a document that anybody can check.</summary>
/// <param name="N">1-based; the number that stands in the answer's text as [n].</param>
/// <param name="Section">The section path of the place.</param>
/// <param name="Quote">The source text at <paramref name="Span"/>, byte for byte but for joined line breaks.</param>
public sealed record Citation(int N, DocumentName Document, string Section, string Quote, TextSpan Span, string ContentHash)
{
    /// <summary>The page of the document, scrolled to the passage; relative to the site's root.</summary>
    public string Url => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"/van-ban/{Uri.EscapeDataString(Document.Id)}?tu={Span.Start}&den={Span.End}#doan-dan");
}
