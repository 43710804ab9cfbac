using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Composing;

/// <summary>The rows and columns of a table that a question is about.</summary>
/// <param name="Best">The row meant, or the sum row where the question speaks of the table as a whole.</param>
/// <param name="Rows">In table order; more than one where the question names several of one group.</param>
/// <param name="Columns">The columns of the times and the matters that are asked for, or all that hold figures.</param>
/// <param name="IsNamed">The question names the rows; false where the sum row stands for the whole.</param>
internal sealed record TableAnswer(RowCandidate Best, IReadOnlyList<RowView> Rows, IReadOnlyList<int> Columns, bool IsNamed)
{
    // Stand in no cell: a figure of a table needs these in its unit.
    private const Need Hard = Need.Money | Need.Names | Need.Place | Need.Clock | Need.Duration | Need.Contact | Need.Symbol | Need.Period | Need.Funding;

    private const int Looked = 12;

    // What the caption says of a sum row is its own.
    private const double OwnOfCaption = 0.25;

    private static readonly string[] Joining = ["va", "voi", "hay", "hoac", "so voi", "giua"];

    // So much of the question's weight may stand nowhere around the row: people have their own words. The sum row answers only what
    // the table as a whole speaks of.
    private const double MostMissing = 0.3;
    private const double MostMissingOfWhole = 0.2;

    public TableView Table => Best.Row.Table;

    /// <summary>Null when no table speaks of what is asked, or not of the times that are.</summary>
    public static TableAnswer? Of(Inquiry inquiry, Reckoning asked = Reckoning.None) =>
        inquiry.Rows.Take(Looked)
            .Where(row => Guard.SpeaksOfPlaces(inquiry, row.Row.Table.Block))
            .Select(row => OfRow(inquiry, row, asked))
            .FirstOrDefault(answer => answer is not null);

    /// <summary>Whether the row, its group, the caption or the columns name what is counted.</summary>
    public bool Speaks(CountedUnit unit) => new[] { Best.Row.Bag, Best.Row.Parent?.Bag ?? Bag.Empty, Table.Own }.Any(bag => bag.Holds(unit.Words));

    private static TableAnswer? OfRow(Inquiry inquiry, RowCandidate best, Reckoning asked)
    {
        // All rows are asked about: none need be named.
        var wholly = asked is Reckoning.Highest or Reckoning.Lowest or Reckoning.Agreement;
        if (TableColumns.Of(inquiry.Reading, best.Row.Table) is not { Count: > 0 } columns)
        {
            return null;
        }

        var beside = TableRows.Beside(best.Row);
        var named = TableRows.Named(inquiry.Reading, beside);
        if (!SpeaksOfIt(inquiry, best, named.Count > 0, asked) || (named.Count == 0 && TableRows.NamesAnother(inquiry.Reading, beside, best.Row.Table)))
        {
            return null;
        }

        var answer = Choose(inquiry, best, beside, named, asked, wholly) is var (row, rows) && row is not null
            ? new TableAnswer(best with { Row = row, Score = best.Score + (named.Count > 0 ? 0 : OwnOfCaption * (best.Fit.Coverage - best.Fit.Own)) }, rows, columns, named.Count > 0)
            : null;
        return answer is not null && answer.HasWhatIsNeeded(inquiry.Reading.Needs & (wholly ? Hard & ~Need.Names : Hard)) ? answer : null;
    }

    private static bool SpeaksOfIt(Inquiry inquiry, RowCandidate best, bool isNamed, Reckoning asked)
    {
        var missing = inquiry.FigureMatcher.ShareOf(best.Fit.Missing);
        return isNamed ? missing <= MostMissing : missing <= MostMissingOfWhole && best.Fit.Missing.Count <= (asked == Reckoning.None ? 0 : 1);
    }

    private static (RowView? Row, IReadOnlyList<RowView> Rows) Choose(Inquiry inquiry, RowCandidate best, IReadOnlyList<RowView> beside, IReadOnlyList<RowView> named, Reckoning asked, bool wholly)
    {
        if (named.Count > 0)
        {
            var row = named.Contains(best.Row) ? best.Row : inquiry.Rows.Select(candidate => candidate.Row).FirstOrDefault(named.Contains) ?? named[0];
            return (row, RowsFor(inquiry, row, beside, named, asked));
        }

        // "số đảng viên mới kết nạp": the question speaks of the table as a whole, and of none of its members.
        var total = best.Row.IsTotal ? best.Row : TableRows.WholeOf(best.Row);
        var chosen = total ?? (wholly || beside.Count == 1 ? best.Row : null);
        return (chosen, chosen is null ? [] : [chosen]);
    }

    private static IReadOnlyList<RowView> RowsFor(Inquiry inquiry, RowView best, IReadOnlyList<RowView> beside, IReadOnlyList<RowView> named, Reckoning asked)
    {
        if (named.Count > 1 && asked is Reckoning.Difference or Reckoning.Ratio or Reckoning.Sum && TableColumns.Asked(inquiry.Reading).Count < 2)
        {
            return named;
        }

        // "xuất sắc, tốt, hoàn thành bao nhiêu": several rows of one group are asked for at once.
        var lists = inquiry.Reading.Text.Count(c => c is ',' or ';') + Joining.Count(inquiry.Reading.Says);
        if (named.Count < 2 || lists == 0)
        {
            return [best];
        }

        return lists > 1 && best.Parent is { HasFigures: true } group && named.Count > 2 ? [group, .. beside] : named;
    }

    private bool HasWhatIsNeeded(Need needs) =>
        needs == Need.None || Rows.All(row => Columns.All(column => Needs.Lacking(needs, $"{row.Cell(column)} {Table.UnitOf(row, column)}") == Need.None));
}
