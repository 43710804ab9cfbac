using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Joins the lines of a table set with spaces into rows, where cells were wrapped over several lines.</summary>
internal sealed partial class SpacedRows(string text, SpacedGrid grid, bool numbered)
{
    private readonly List<SourceLine> _rows = [];
    private readonly List<SourceLine> _lines = [];
    private List<TextSpan>[] _cells = New(grid.Width);

    public static bool NamesNumber(string words) => Ordinal().IsMatch(words);

    public IReadOnlyList<SourceLine> Read(IEnumerable<SpacedLine> header, IEnumerable<SpacedLine> body)
    {
        foreach (var line in header)
        {
            Add(line, StartsHeaderRow(line));
        }

        Close();
        foreach (var line in body)
        {
            Add(line, StartsRow(line));
        }

        Close();
        return _rows;
    }

    private void Add(SpacedLine line, bool starts)
    {
        if (line.IsRule)
        {
            Close();
            _rows.Add(line.Line with { Cells = [] });
            return;
        }

        if (starts)
        {
            Close();
        }

        _lines.Add(line.Line);
        foreach (var segment in line.Segments)
        {
            _cells[grid.Place(segment).First].Add(segment.Span);
        }
    }

    /// <summary>A lower header row names columns that the upper one left open; words below words go on with them.</summary>
    private bool StartsHeaderRow(SpacedLine line) =>
        line.Segments.All(segment => !segment.StartsSmall && segment.Text[0] != '(')
        && line.Segments.Any(segment => _cells[grid.Place(segment).First].Count == 0);

    private bool StartsRow(SpacedLine line)
    {
        var first = line.Segments[0];
        if (_lines.Count == 0 || line.Line.AfterBlank || SpacedGrid.IsSum(first.Text))
        {
            return true;
        }

        // A second figure in a column belongs to another row: a cell holds one.
        if (line.Segments.Any(segment => segment.IsFigure && grid.Place(segment).First is var at && at > 0 && _cells[at].Count > 0 && IsFigure(_cells[at][0])))
        {
            return true;
        }

        return grid.Place(first).First == 0 && (numbered || (line.HasGap && !line.Segments.Any(segment => segment.StartsSmall)));
    }

    private bool IsFigure(TextSpan span) => new Segment(0, span, span.In(text)).IsFigure;

    private void Close()
    {
        if (_lines.Count == 0)
        {
            return;
        }

        var span = new TextSpan(_lines[0].Span.Start, _lines[^1].Span.End);
        _rows.Add(_lines[0] with { Span = span, Text = span.In(text), Cells = _cells });
        _lines.Clear();
        _cells = New(grid.Width);
    }

    private static List<TextSpan>[] New(int width) => [.. Enumerable.Range(0, width).Select(_ => new List<TextSpan>())];

    [GeneratedRegex(@"^(?:TT|STT|Số TT|Số thứ tự|S\.TT)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();
}
