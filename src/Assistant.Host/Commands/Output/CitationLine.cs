using Assistant.Corpus;

namespace Assistant.Host.Commands.Output;

internal sealed record CitationLine(int N, NameLine Document, string Section, string Quote, int Start, int End, string Url, string ContentHash)
{
    public static CitationLine From(Citation citation) => new(
        citation.N,
        NameLine.From(citation.Document),
        citation.Section,
        citation.Quote,
        citation.Span.Start,
        citation.Span.End,
        citation.Url,
        citation.ContentHash);
}
