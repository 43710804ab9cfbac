using System.Text.RegularExpressions;
using Assistant.Answers.Reading;
using Assistant.Corpus;

namespace Assistant.Answers.Evidence;

/// <summary>Measures the pieces of the documents in scope against the question.</summary>
internal sealed partial class Finder(Inquiry inquiry)
{
    private const int Kept = 40;

    // Of so many clauses that fit best it is worth asking what else speaks for them: that takes longer than to measure all.
    private const int Looked = 160;

    // What stands over a clause is worth less than its own words, and what the document as a whole is about still less.
    private const double RestOfSentence = 0.88;
    private const double RestOfBlock = 0.8;

    // A long paragraph speaks of many things: that it holds a word somewhere says little about one of its sentences.
    private const int LongBlock = 500;
    private const double RestOfLongBlock = 0.55;
    private const double Above = 0.75;
    private const double Topic = 0.4;

    // A sentence that does not write the year that is asked for may speak of another.
    private const double OtherYear = 0.12;
    private const double NamedTopic = 0.75;
    private const double Caption = 0.85;

    // Of tables under one heading the one whose caption says nothing else is meant.
    private const double AboutThis = 0.08;
    private const double RestOfTable = 0.4;
    private const double ByLabel = 0.2;
    private const double SameHead = 0.1;
    private const double SaidWord = 0.02;
    private const double SaidWhole = 0.35;
    private const int FewestSaid = 4;

    public IReadOnlyList<Candidate> Clauses()
    {
        var found = new List<Candidate>();
        foreach (var block in inquiry.Reach.Blocks.Where(block => block.IsContent || block.IsHeading))
        {
            var around = Place.Bonus(inquiry, block) + Kindness(block.Document) - (block.IsHeading ? 0.08 : 0);
            found.AddRange(block.Clauses.Select(clause => Measured(block, clause, around)));
        }

        return Best([.. found.OrderByDescending(candidate => candidate.Trust).Take(Looked).Select(candidate => Judged(candidate, candidate.Clause!))]);
    }

    public IReadOnlyList<Candidate> Topics()
    {
        var found = new List<Candidate>();
        foreach (var block in inquiry.Reach.Blocks.Where(IsTopic))
        {
            var fit = inquiry.Matcher.Measure(
                new Zone(block.Lead, 1),
                new Zone(block.Chain, Above),
                new Zone(block.Document.Topic, inquiry.Scope.IsNamed ? NamedTopic : Topic));
            var lead = block.Words.Where(word => word.Span.End <= block.LeadEnd);
            var score = (0.45 * fit.Coverage) + (0.2 * fit.Phrases) + (0.2 * fit.Own) + (0.25 * Precision(lead)) + Head(block) + Place.Bonus(inquiry, block) + Kindness(block.Document);
            found.Add(new Candidate(block, null, fit, score));
        }

        return Best(found);
    }

    public IReadOnlyList<RowCandidate> Rows()
    {
        var found = new List<RowCandidate>();
        var matcher = inquiry.FigureMatcher;
        foreach (var table in inquiry.Reach.Tables.Where(table => Place.Holds(inquiry.Reading, table.Block, table.Caption)))
        {
            var about = (AboutThis * (Precision(Words.Of(table.Table.Caption)) - 1)) + Named(table);
            foreach (var row in table.Rows.Where(row => row.Cells.Any(cell => cell.Any(char.IsAsciiDigit)) && row.Label.Length > 0))
            {
                var fit = matcher.Measure(
                    new Zone(row.Bag, 1),
                    new Zone(row.Parent?.Bag ?? Bag.Empty, 0.9),
                    new Zone(table.Own, Caption),
                    new Zone(table.Head, Above),
                    new Zone(table.Block.Document.Topic, NamedTopic),
                    new Zone(table.Home, NamedTopic),
                    new Zone(table.Labels, RestOfTable));
                // "Cộng" and "Tổng cộng" are one: their tables are told apart by what they are about.
                var precision = row.IsTotal ? 0.5 : Precision(Words.Of(row.Label));
                found.Add(new RowCandidate(row, fit, fit.Score + (0.15 * precision) - 0.05 + about + (inquiry.Reading.Sections.Count > 0 ? 0.3 : 0) + Denial(row) + Label(row)));
            }
        }

        return [.. found.OrderByDescending(row => row.Score).Take(Kept)];
    }

    // "trong Bảng 2"
    private double Named(TableView table)
    {
        var named = TableLabel().Match(inquiry.Reading.Folded);
        return !named.Success ? 0 : Words.Line(Words.Of(table.Table.Caption)).StartsWith(named.Value, StringComparison.Ordinal) ? ByLabel : -ByLabel;
    }

    // "không hoàn thành nhiệm vụ" and "hoàn thành nhiệm vụ" are two rows; the little word decides.
    private double Denial(RowView row)
    {
        var words = Words.Of(row.Label).Select(word => word.Folded).ToList();
        var denies = words.Count > 0 && words[0] == "khong";
        var phrase = string.Join(' ', words.Skip(denies ? 1 : 0).Take(2));
        var asked = inquiry.Reading.Says("khong " + phrase);
        if (asked && inquiry.Reading.Folded.Split(" " + phrase + " ").Length > 2)
        {
            // "hoàn thành bao nhiêu, không hoàn thành bao nhiêu": both are asked for.
            return 0;
        }

        return denies == asked ? (denies ? 0.1 : 0) : -0.2;
    }

    // "nguyên nhân của hạn chế" speaks of causes: what a phrase is about stands first in it, and so it does in headings.
    private double Head(BlockView block)
    {
        var terms = inquiry.Terms;
        if (block.IsHeading && IsSaidWhole(block))
        {
            return SaidWhole;
        }

        if (!block.IsHeading || block.Block.Kind == BlockKind.Title || terms.Count < 2 || terms[1].Position != terms[0].Position + 1)
        {
            return 0;
        }

        var head = $"{terms[0].Folded} {terms[1].Folded}";
        if (!block.Lead.Holds(head))
        {
            return inquiry.Reading.Says(head + " cua") ? -SameHead : 0;
        }

        var first = block.Words.SkipWhile(word => word.IsNumber || word.Folded.Length < 2 || word.Folded is "ve" or "cac" or "nhung" or "ii" or "iii" or "iv" or "vi").FirstOrDefault();
        return first.Folded == terms[0].Folded ? SameHead : 0;
    }

    // "Những việc không được làm": a heading of common words is looked for in vain word by word; said as it stands, it is meant.
    private bool IsSaidWhole(BlockView block)
    {
        var words = block.Words.SkipWhile(word => word.IsNumber || word.Folded is "dieu" or "chuong" or "muc" or "khoan" or "phan" || IsRoman().IsMatch(word.Folded)).Select(word => word.Folded).ToList();
        return words.Count >= FewestSaid && inquiry.Reading.Says(string.Join(' ', words));
    }

    // "không hoàn thành nhiệm vụ" is said whole: then the row of that name is meant, not "hoàn thành nhiệm vụ".
    private double Label(RowView row)
    {
        var label = row.Bag.Line.Trim();
        return label.Length > 0 && inquiry.Reading.Says(label) ? SaidWord * (label.Count(c => c == ' ') + 1) : 0;
    }

    private Candidate Measured(BlockView block, Clause clause, double around)
    {
        var fit = inquiry.Matcher.Measure(
            new Zone(clause.Bag, 1),
            new Zone(block.Sentence(clause.Sentence), RestOfSentence),
            new Zone(block.Bag, block.Block.Text.Length > LongBlock ? RestOfLongBlock : RestOfBlock),
            new Zone(block.Chain, Above),
            new Zone(block.Document.Topic, inquiry.Scope.IsNamed ? NamedTopic : Topic));
        return new Candidate(block, clause, fit, fit.Score + around);
    }

    private Candidate Judged(Candidate measured, Clause clause)
    {
        var years = inquiry.Reading.Years.Count(year => !Guard.Says(year, measured.Block.Sentence(clause.Sentence).Line));
        return measured with { Trust = measured.Trust + Needs.Bonus(inquiry.Reading, clause) - (years * OtherYear), Apt = Aptness.Of(inquiry, clause) };
    }

    // A note of ours speaks where no document does.
    private double Kindness(DocumentView document) =>
        (document.IsNote ? -0.06 : 0) + (document.Document.Id == inquiry.Question.PreviousDocumentId && !inquiry.Scope.IsNamed ? 0.08 : 0);

    // How much of a heading the question speaks of: a heading that says more is about something narrower.
    private double Precision(IEnumerable<Word> lead)
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

    [GeneratedRegex("^[ivx]+$", RegexOptions.CultureInvariant)]
    private static partial Regex IsRoman();

    [GeneratedRegex(" (?:bang|bieu) (?:so )?[0-9]{1,2} ", RegexOptions.CultureInvariant)]
    private static partial Regex TableLabel();

    private static List<Candidate> Best(List<Candidate> found) =>
        [.. found.OrderByDescending(candidate => candidate.Score).Take(Kept)];
}
