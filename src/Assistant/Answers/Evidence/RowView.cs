using Assistant.Answers.Reading;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>A row of a table.</summary>
/// <param name="Parent">The row with a Roman number (or the item of a "+ part") that it stands under; null for such a row itself.</param>
internal sealed record RowView(TableView Table, int Index, string Name, RowView? Parent)
{
    private Bag? _bag;
    private Bag? _whole;

    public Bag Bag => _bag ??= new Bag(Words.Of(Name));

    /// <summary>The words of all its cells.</summary>
    public Bag Whole => _whole ??= new Bag(Cells.SelectMany(cell => Words.Of(cell)));

    public IReadOnlyList<string> Cells => Table.Table.Rows[Index].Cells;

    public TextSpan Span => Table.Table.Rows[Index].Span;

    /// <summary>The name without dash, plus and label.</summary>
    public string Label => Name.TrimStart('-', '+', ' ', '\t').Trim();

    /// <summary>"Cộng", "Tổng số …": what the other rows add up to.</summary>
    public bool IsTotal
    {
        get
        {
            var line = Words.Line(Words.Of(Label).SkipWhile(word => word.IsNumber || word.Folded is "i" or "ii" or "iii" or "iv" or "v"));
            return line is " cong " or " tong " or " toan bo " || line.StartsWith(" tong so ", StringComparison.Ordinal) || line.StartsWith(" tong cong ", StringComparison.Ordinal);
        }
    }

    public bool HasFigures => Table.FigureColumns.Any(column => Figure(column) is not null);

    public string Cell(int column) => column >= 0 && column < Cells.Count ? Cells[column] : string.Empty;

    /// <summary>The figure of a cell; null when it holds none.</summary>
    public decimal? Figure(int column)
    {
        var cell = Cell(column).Trim().TrimEnd('%').TrimEnd();
        return cell.Any(char.IsAsciiDigit) ? Numbers.Parse(cell) : null;
    }
}
