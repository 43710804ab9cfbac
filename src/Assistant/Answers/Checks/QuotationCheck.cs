using Assistant.Answers.Composing;
using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Answers.Checks;

/// <summary>Every quotation stands in its source, letter for letter.</summary>
internal static class QuotationCheck
{
    public static bool Holds(Citation citation, CorpusSnapshot corpus)
    {
        var document = corpus.Find(citation.Document.Id);
        return document is not null
            && document.Source.ContentHash == citation.ContentHash
            && citation.Span.Start >= 0
            && citation.Span.End <= document.Text.Length
            && citation.Span.Length > 0
            && AnswerWriter.Quote(document.Text, citation.Span) == citation.Quote;
    }
}
