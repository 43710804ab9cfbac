using Assistant.Answers.Composing;
using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Answers.Checks;

/// <summary>The last look before anything is shown. What it does not let through is not shown at all. Any number of threads may ask at once.</summary>
public static class AnswerGate
{
    /// <summary>Looks at an answer that the program composed.</summary>
    /// <param name="reckoned">Figures that the program worked out and shows the terms of.</param>
    /// <returns>Empty when it may be shown.</returns>
    public static IReadOnlyList<GateFinding> Examine(string text, IReadOnlyList<Citation> citations, CorpusSnapshot corpus, IReadOnlySet<string> reckoned) =>
        Examine(text, citations, corpus, reckoned, []);

    internal static bool Passes(AnswerWriter answer, CorpusSnapshot corpus) =>
        Examine(answer.Text, answer.Citations, corpus, answer.Reckoned, answer.Vouched).Count == 0;

    private static List<GateFinding> Examine(string text, IReadOnlyList<Citation> citations, CorpusSnapshot corpus, IReadOnlySet<string> reckoned, IReadOnlyCollection<string> vouched)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(citations);
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(reckoned);
        if (text.Length == 0 || citations.Count == 0)
        {
            return [new GateFinding(text, GateRule.Citation, text)];
        }

        var findings = citations
            .Where(citation => !QuotationCheck.Holds(citation, corpus))
            .Select(citation => new GateFinding(citation.Quote, GateRule.Quotation, citation.Quote))
            .ToList();
        if (!PromiseCheck.Holds(text, citations))
        {
            findings.Add(new GateFinding(text, GateRule.Promise, text));
        }

        findings.AddRange(StatementCheck.Of(text, citations, corpus, reckoned, vouched));
        return findings;
    }

    /// <summary>Looks at a sentence that a language model wrote.</summary>
    /// <param name="sentence">With its marks: "[2]" is the second passage. Several sentences are looked at one by one.</param>
    /// <param name="evidence">Every passage that was offered, in the order of their marks, each with what stands over it (document, section) on lines of their own.</param>
    /// <returns>Empty when it may be shown.</returns>
    public static IReadOnlyList<GateFinding> ExamineSentence(string sentence, IReadOnlyList<string> evidence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(evidence);
        var findings = new List<GateFinding>();
        foreach (var statement in Statements.Of(sentence))
        {
            findings.AddRange(Examine(statement, evidence));
        }

        return findings.Count > 0 || Statements.MarksOf(sentence).Count > 0 ? findings : [new GateFinding(sentence, GateRule.Citation, sentence)];
    }

    private static IReadOnlyList<GateFinding> Examine(Statement statement, IReadOnlyList<string> evidence)
    {
        if (statement.Marks.Count == 0 || statement.Marks.Any(n => n < 1 || n > evidence.Count))
        {
            return [new GateFinding(statement.Text, GateRule.Citation, statement.Text)];
        }

        List<string> passages = [.. statement.Marks.Distinct().Select(n => evidence[n - 1])];
        return InstructionCheck.Find(statement.Text, passages) is { } foreign
            ? [new GateFinding(statement.Text, GateRule.Instruction, foreign)]
            : SentenceCheck.Of(statement.Text, passages.Select(EvidenceText.Of));
    }
}
