using Assistant.Answers.Reading;
using Assistant.Corpus;

namespace Assistant.Answers.Evidence;

/// <summary>A table with its rows as lines of folded words.</summary>
internal sealed class TableView
{
    public TableView(BlockView block, Table table)
    {
        Block = block;
        Table = table;
        Caption = new Bag(Words.Of(table.Caption).Concat(block.Above().SelectMany(view => view.Words)));
        var width = table.Rows.Select(row => row.Cells.Count).Concat(table.Header.Select(row => row.Count)).DefaultIfEmpty(0).Max();
        Columns = [.. Enumerable.Range(0, width).Select(column => table.Header.Count == 0 ? string.Empty : table.ColumnName(column))];
        ColumnBags = [.. Columns.Select(name => new Bag(Words.Of(name)))];
        Head = new Bag(Words.Of(table.Caption).Concat(block.Above().SelectMany(view => view.Words)).Concat(Columns.SelectMany(name => Words.Of(name))));
        Rows = MakeRows();
    }

    public BlockView Block { get; }

    public Table Table { get; }

    public Bag Caption { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<Bag> ColumnBags { get; }

    /// <summary>Caption, columns, and what stands over the table.</summary>
    public Bag Head { get; }

    public IReadOnlyList<RowView> Rows { get; }

    private List<RowView> MakeRows()
    {
        var rows = new List<RowView>();
        RowView? group = null;
        RowView? item = null;
        for (var i = 0; i < Table.Rows.Count; i++)
        {
            var cells = Table.Rows[i].Cells;
            var name = cells.Skip(1).FirstOrDefault(cell => cell.Length > 0 && cell.Any(char.IsLetter)) ?? cells.FirstOrDefault(cell => cell.Any(char.IsLetter)) ?? string.Empty;
            var isGroup = cells.Count > 0 && cells[0].Length > 0 && cells[0].All(c => c is 'I' or 'V' or 'X' or '.') ;
            var isPart = name.TrimStart().StartsWith('+');
            var row = new RowView(this, i, name, isGroup ? null : isPart ? item ?? group : group);
            group = isGroup ? row : group;
            item = isGroup ? null : isPart ? item : row;
            rows.Add(row);
        }

        return rows;
    }
}
