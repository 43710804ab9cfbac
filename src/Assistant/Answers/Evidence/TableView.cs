using Assistant.Answers.Reading;
using Assistant.Corpus;

namespace Assistant.Answers.Evidence;

/// <summary>A table with its rows as lines of folded words.</summary>
internal sealed class TableView
{
    private readonly int _unitColumn;

    public TableView(BlockView block, Table table)
    {
        Block = block;
        Table = table;
        Caption = new Bag(Words.Of(table.Caption).Concat(block.Above().SelectMany(view => view.Words)));
        var width = table.Rows.Select(row => row.Cells.Count).Concat(table.Header.Select(row => row.Count)).DefaultIfEmpty(0).Max();
        Columns = [.. Enumerable.Range(0, width).Select(column => table.Header.Count == 0 ? string.Empty : table.ColumnName(column))];
        ColumnBags = [.. Columns.Select(name => new Bag(Words.Of(name)))];
        Head = new Bag(Words.Of(table.Caption).Concat(block.Above().SelectMany(view => view.Words)).Concat(Columns.SelectMany(name => Words.Of(name))).Concat(Words.Of(table.Unit)));
        Own = new Bag(Words.Of(table.Caption).Concat(Columns.SelectMany(name => Words.Of(name))).Concat(Words.Of(table.Unit)));
        Home = new Bag(Words.Of(block.Document.Document.Place));
        _unitColumn = ColumnBags.ToList().FindIndex(bag => bag.Line is " don vi tinh " or " dvt " or " don vi do ");
        NameColumn = Enumerable.Range(0, width).FirstOrDefault(column => !IsOrdinal(column) && column != _unitColumn && table.Rows.Count(row => HasLetters(row, column)) * 2 > table.Rows.Count, -1);
        Rows = MakeRows();
        Labels = new Bag(Rows.SelectMany(row => Words.Of(row.Label)));
        var counted = Rows.Where(row => row.Cells.Any(cell => cell.Any(char.IsAsciiDigit))).ToList();
        FigureColumns = [.. Enumerable.Range(0, width).Where(column => !IsOrdinal(column) && counted.Count(row => row.Figure(column) is not null) * 2 > counted.Count)];
        Moments = [.. ColumnBags.Select(bag => Moment.In(bag.Line))];
    }

    public BlockView Block { get; }

    public Table Table { get; }

    public Bag Caption { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<Bag> ColumnBags { get; }

    /// <summary>Caption, columns, unit, and what stands over the table.</summary>
    public Bag Head { get; }

    /// <summary>The same without what stands over the table.</summary>
    public Bag Own { get; }

    /// <summary>The column with the names of the rows; -1 when there is none.</summary>
    public int NameColumn { get; }

    /// <summary>The names of all rows.</summary>
    public Bag Labels { get; }

    /// <summary>The place whose document it is.</summary>
    public Bag Home { get; }

    public IReadOnlyList<RowView> Rows { get; }

    /// <summary>The columns that hold figures in most rows; no column that numbers the rows.</summary>
    public IReadOnlyList<int> FigureColumns { get; }

    /// <summary>For each column the times that its name speaks of.</summary>
    public IReadOnlyList<IReadOnlyList<Moment>> Moments { get; }

    /// <summary>What a cell counts: from the column's name, the row's own unit, or the line over the table; empty when nothing says.</summary>
    public string UnitOf(RowView row, int column) =>
        Table.UnitOf(column) is { Length: > 0 } unit ? unit
        : _unitColumn >= 0 && row.Cell(_unitColumn).Trim() is { Length: > 0 } own ? char.ToLowerInvariant(own[0]) + own[1..]
        : row.Bag.Line.StartsWith(" ty le ", StringComparison.Ordinal) && row.Cell(column).Contains('%', StringComparison.Ordinal) ? "%"
        : string.Empty;

    // STT counts the rows.
    public bool IsOrdinal(int column) =>
        column == 0 && ColumnBags.Count > 0 && (ColumnBags[0].HoldsWord("stt") || ColumnBags[0].HoldsWord("tt") || ColumnBags[0].Holds("so thu tu"));

    private static bool HasLetters(TableRow row, int column) => column < row.Cells.Count && row.Cells[column].Any(char.IsLetter);

    private string NameOf(IReadOnlyList<string> cells) =>
        NameColumn >= 0 && NameColumn < cells.Count && cells[NameColumn].Any(char.IsLetter)
            ? cells[NameColumn]
            : cells.Skip(1).FirstOrDefault(cell => cell.Any(char.IsLetter)) ?? cells.FirstOrDefault(cell => cell.Any(char.IsLetter)) ?? string.Empty;

    private List<RowView> MakeRows()
    {
        var rows = new List<RowView>();
        RowView? group = null;
        RowView? item = null;
        for (var i = 0; i < Table.Rows.Count; i++)
        {
            var cells = Table.Rows[i].Cells;
            var name = NameOf(cells);
            var isGroup = cells.Count > 0 && cells[0].Length > 0 && cells[0].All(c => c is 'I' or 'V' or 'X' or '.');
            var isPart = name.TrimStart().StartsWith('+');
            var row = new RowView(this, i, name, isGroup ? null : isPart ? item ?? group : group);
            group = isGroup ? row : group;
            item = isGroup ? null : isPart ? item : row;
            rows.Add(row);
        }

        return rows;
    }
}
