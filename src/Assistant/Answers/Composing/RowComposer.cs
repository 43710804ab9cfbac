using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Composing;

/// <summary>Answers with a row of a table whose cells are words: "nhiệm vụ | cơ quan chủ trì | thời hạn". The row is the answer.</summary>
internal static partial class RowComposer
{
    // The row itself, not only its caption, must speak of what is asked.
    private const double OwnWords = 0.5;

    // What the kind of question needs stands in a cell: what a clause gets for it, a row gets too.
    private const double HoldsTheAsked = 0.12;

    private const double HeadFactor = 0.8;
    private const double TopicFactor = 0.75;

    /// <returns>Null when no row of words speaks of what is asked.</returns>
    public static Draft? Compose(Inquiry inquiry)
    {
        var best = inquiry.Scope.Documents
            .SelectMany(document => document.Tables)
            .Where(table => IsOfWords(table) && Place.Holds(inquiry.Reading, table.Block, table.Caption) && Guard.SpeaksOfPlaces(inquiry, table.Block))
            .SelectMany(table => table.Rows)
            .Where(row => row.Label.Length > 0 && Speaks(inquiry, row))
            .Select(row => (Row: row, Fit: Measure(inquiry, row), Asked: Asked(inquiry, row)))
            .Where(found => found.Fit.Own >= OwnWords && found.Asked.Count > 0)
            .OrderByDescending(found => found.Fit.Score)
            .FirstOrDefault();
        return best.Row is null ? null : Show(best.Row, best.Asked, best.Fit.Score + HoldsTheAsked);
    }

    /// <summary>Whether more columns than the names of the rows hold words.</summary>
    private static bool IsOfWords(TableView table) =>
        table.Table.Header.Count > 0
        && Enumerable.Range(0, table.Columns.Count).Count(column => table.Rows.Count(row => row.Cell(column).Count(char.IsLetter) > 3) * 2 > table.Rows.Count) >= 2;

    private static string Line(AnswerWriter writer, RowView row, IReadOnlyCollection<int> asked)
    {
        var cells = Enumerable.Range(0, row.Cells.Count)
            .Where(column => row.Cell(column).Trim() is { Length: > 0 } cell && cell != row.Name.Trim() && !row.Table.IsOrdinal(column))
            .Select(column => $"{TableColumns.Lower(row.Table.Columns[column])}: {(asked.Contains(column) ? $"**{row.Cell(column).Trim()}**" : row.Cell(column).Trim())}");
        return $"{row.Label} – {string.Join("; ", cells)} {writer.Cite(row)}{TableWriter.CiteHead(writer, row.Table)}";
    }

    private static Draft Show(RowView row, IReadOnlyCollection<int> asked, double confidence)
    {
        var writer = new AnswerWriter();
        var line = Line(writer, row, asked);
        writer.Line(TableWriter.Source(writer, row.Table)).Gap().Line(line);
        return new Draft(writer, confidence, []);
    }

    private static Fit Measure(Inquiry inquiry, RowView row) => inquiry.Matcher.Measure(
        new Zone(row.Whole, 1),
        new Zone(row.Parent?.Bag ?? Bag.Empty, 0.9),
        new Zone(row.Table.Head, HeadFactor),
        new Zone(row.Table.Block.Document.Topic, TopicFactor));

    private static bool Speaks(Inquiry inquiry, RowView row) =>
        inquiry.Reading.Years.All(year => Guard.SpeaksOf(year, row.Table.Block, row.Whole.Line + row.Table.Head.Line));

    // The cells that hold what the kind of question asks for; none where the row has nothing of it.
    private static List<int> Asked(Inquiry inquiry, RowView row)
    {
        var columns = Enumerable.Range(0, row.Cells.Count).Where(column => row.Cell(column).Trim().Length > 0 && row.Cell(column).Trim() != row.Name.Trim() && !row.Table.IsOrdinal(column)).ToList();
        var reading = inquiry.Reading;
        var needs = reading.Needs & ~(Need.Time | Need.Number);
        if (needs != Need.None && Needs.Lacking(needs, string.Join(" ; ", columns.Select(column => $"{row.Table.Columns[column]} {row.Cell(column)}"))) != Need.None)
        {
            return [];
        }

        var asked = new List<int>();
        if (reading.Is(QuestionKind.Responsible))
        {
            asked.AddRange(columns.Where(column => Who().IsMatch(row.Table.ColumnBags[column].Line)));
        }

        if (reading.Wants(Need.Time))
        {
            asked.AddRange(columns.Where(column => When().IsMatch(row.Table.ColumnBags[column].Line)));
        }

        if (reading.Wants(Need.Number) && !reading.Wants(Need.Time))
        {
            asked.AddRange(columns.Where(column => row.Cell(column).Any(char.IsAsciiDigit) && !When().IsMatch(row.Table.ColumnBags[column].Line)));
        }

        return reading.Is(QuestionKind.Responsible) || reading.Wants(Need.Time | Need.Number) ? [.. asked.Distinct()] : columns;
    }

    [GeneratedRegex(@" (?:chu tri|phu trach|tham muu|phoi hop|thuc hien|co quan|don vi|trach nhiem|phan cong|nguoi)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Who();

    [GeneratedRegex(@" (?:thoi gian|thoi han|han|tien do|hoan thanh|xong)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex When();
}
