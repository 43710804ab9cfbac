using Assistant.Answers.Reading;
using Assistant.Corpus;

namespace Assistant.Answers.Evidence;

/// <summary>Measures the pieces of the documents in scope against the question.</summary>
internal sealed class Finder(Inquiry inquiry)
{
    private const int Kept = 40;

    // What stands over a clause is worth less than its own words, and what the document as a whole is about still less.
    private const double RestOfBlock = 0.85;
    private const double Above = 0.75;
    private const double Topic = 0.4;
    private const double NamedTopic = 0.75;

    public IReadOnlyList<Candidate> Clauses()
    {
        var found = new List<Candidate>();
        foreach (var document in inquiry.Scope.Documents)
        {
            foreach (var block in document.Blocks.Where(block => block.IsContent || block.IsHeading))
            {
                found.AddRange(block.Clauses.Select(clause => Measured(document, block, clause)));
            }
        }

        return Best(found);
    }

    public IReadOnlyList<Candidate> Topics()
    {
        var found = new List<Candidate>();
        foreach (var document in inquiry.Scope.Documents)
        {
            foreach (var block in document.Blocks.Where(IsTopic))
            {
                var lead = block.IsHeading ? block.Words : [.. block.Words.Where(word => word.Span.End <= block.LeadEnd)];
                var line = Words.Line(lead);
                var fit = inquiry.Matcher.Measure(
                    new Zone(line, 1, [.. lead.Select(word => word.Key)]),
                    new Zone(block.Chain, Above, block.Parent?.Keys),
                    new Zone(document.Topic, inquiry.Scope.IsNamed ? NamedTopic : Topic, null));
                var score = (0.45 * fit.Coverage) + (0.2 * fit.Phrases) + (0.2 * fit.Own) + (0.25 * Precision(lead)) + Place.Bonus(inquiry, block) + Kindness(document);
                found.Add(new Candidate(block, null, fit, score));
            }
        }

        return Best(found);
    }

    public IReadOnlyList<RowCandidate> Rows()
    {
        var found = new List<RowCandidate>();
        foreach (var document in inquiry.Scope.Documents)
        {
            foreach (var table in document.Tables.Where(table => Place.Holds(inquiry.Reading, table.Block, table.Caption)))
            {
                var columns = string.Concat(table.ColumnLines);
                foreach (var row in table.Rows.Where(row => row.Cells.Any(cell => cell.Any(char.IsAsciiDigit)) && row.Label.Length > 0))
                {
                    var fit = inquiry.Matcher.Measure(
                        new Zone(row.Line, 1, null),
                        new Zone(row.Parent?.Line ?? " ", 0.9, null),
                        new Zone(table.Caption + columns, 0.8, null),
                        new Zone(document.Topic, NamedTopic, null));
                    var precision = Precision(Words.Of(row.Label));
                    found.Add(new RowCandidate(row, fit, fit.Score + (0.15 * precision) - 0.05));
                }
            }
        }

        return [.. found.OrderByDescending(row => row.Score).Take(Kept)];
    }

    private Candidate Measured(DocumentView document, BlockView block, Clause clause)
    {
        var fit = inquiry.Matcher.Measure(
            new Zone(clause.Line, 1, [.. clause.Words.Select(word => word.Key)]),
            new Zone(block.Line, RestOfBlock, block.Keys),
            new Zone(block.Chain, Above, block.Keys),
            new Zone(document.Topic, inquiry.Scope.IsNamed ? NamedTopic : Topic, null));
        var score = fit.Score + Needs.Bonus(inquiry.Reading, clause) + Place.Bonus(inquiry, block) + Kindness(document) - (block.IsHeading ? 0.08 : 0);
        return new Candidate(block, clause, fit, score);
    }

    // A note of ours speaks where no document does.
    private double Kindness(DocumentView document) =>
        (document.IsNote ? -0.06 : 0) + (document.Document.Id == inquiry.Question.PreviousDocumentId && !inquiry.Scope.IsNamed ? 0.08 : 0);

    // How much of a heading the question speaks of: a heading that says more is about something narrower.
    private double Precision(IReadOnlyList<Word> lead)
    {
        var words = lead.Where(word => !StopWords.Holds(word.Folded, word.Key) && word.Folded.Length > 1 && !word.IsNumber).ToList();
        if (words.Count == 0)
        {
            return 0;
        }

        double Weight(Word word) => inquiry.Base.Lexicon.Weight(word.Folded) * (StopWords.IsLight(word.Folded) ? 0.4 : 1);
        var said = words.Where(word => inquiry.Reading.Says(word.Folded)).Sum(Weight);
        return said / words.Sum(Weight);
    }

    private static bool IsTopic(BlockView block) =>
        (block.IsHeading && block.Children.Count > 0) || (block.IsContent && block.LeadEnd > 0) || block.Block.Kind == BlockKind.Clause;

    private static List<Candidate> Best(List<Candidate> found) =>
        [.. found.OrderByDescending(candidate => candidate.Score).Take(Kept)];
}
