using Assistant.Answers.Composing;
using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Answers.Checks;

/// <summary>The last look before anything is shown. What it does not let through is not shown at all.</summary>
internal static class AnswerGate
{
    public static bool Passes(AnswerWriter answer, CorpusSnapshot corpus) =>
        answer.Text.Length > 0
        && answer.Citations.Count > 0
        && answer.Citations.All(citation => QuotationCheck.Holds(citation, corpus))
        && PromiseCheck.Holds(answer.Text, answer.Citations)
        && FigureCheck.Unsupported(answer.Text, answer.Citations, Known(answer, corpus)).Count == 0;

    // A note is introduced with the directives that it says it rests on; their numbers and dates stand in its front matter.
    private static HashSet<string> Known(AnswerWriter answer, CorpusSnapshot corpus) =>
    [
        .. answer.Reckoned,
        .. answer.Citations
            .Select(citation => corpus.Find(citation.Document.Id))
            .OfType<Document>()
            .SelectMany(document => document.Source.Metadata.Sources)
            .SelectMany(FigureCheck.In),
    ];
}
