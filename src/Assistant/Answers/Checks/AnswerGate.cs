using Assistant.Answers.Composing;
using Assistant.Search;

namespace Assistant.Answers.Checks;

/// <summary>The last look before anything is shown. What it does not let through is not shown at all.</summary>
internal static class AnswerGate
{
    public static bool Passes(AnswerWriter answer, CorpusSnapshot corpus) =>
        answer.Text.Length > 0
        && answer.Citations.Count > 0
        && answer.Citations.All(citation => QuotationCheck.Holds(citation, corpus))
        && FigureCheck.Unsupported(answer.Text, answer.Citations, answer.Reckoned).Count == 0;
}
