using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>The columns of a table set with spaces: strips of the page that no full row writes across.</summary>
internal sealed partial class SpacedGrid
{
    private const int River = 2;

    private readonly List<(int From, int To)> _columns;

    private SpacedGrid(List<(int From, int To)> columns) => _columns = columns;

    public int Width => _columns.Count;

    /// <returns>Null when the fullest rows do not stand below one another.</returns>
    public static SpacedGrid? Of(IReadOnlyList<SpacedLine> header, IReadOnlyList<SpacedLine> body)
    {
        var most = body.Max(line => line.IsRule ? 0 : line.Segments.Count);
        var full = body.Where(line => !line.IsRule && line.Segments.Count == most).SelectMany(line => line.Segments).OrderBy(segment => segment.From);
        var columns = new List<(int From, int To)>();
        foreach (var segment in full)
        {
            if (columns.Count > 0 && segment.From < columns[^1].To + River)
            {
                columns[^1] = (columns[^1].From, Math.Max(columns[^1].To, segment.To));
            }
            else
            {
                columns.Add((segment.From, segment.To));
            }
        }

        if (columns.Count != most || most < 2)
        {
            return null;
        }

        var grid = new SpacedGrid(columns);
        foreach (var segment in body.Where(line => line.HasGap).SelectMany(line => line.Segments))
        {
            grid.Widen(segment, mayAdd: false);
        }

        // The lowest header row names single columns; only it may name one that no row fills ("Ghi chú").
        foreach (var segment in header.Reverse().Where(line => !line.IsRule).SelectMany(line => line.Segments))
        {
            grid.Widen(segment, mayAdd: true);
        }

        return grid;
    }

    /// <summary>The columns that the words stand in; the first is -1 when they stand in none.</summary>
    public (int First, int Last) Place(Segment segment)
    {
        var first = _columns.FindIndex(column => segment.From < column.To && column.From < segment.To);
        return first < 0 ? (-1, -1) : (first, _columns.FindLastIndex(column => segment.From < column.To && column.From < segment.To));
    }

    /// <summary>Whether every word of a row stands in one column; a sum's name may run over the number's column.</summary>
    public bool Fits(SpacedLine line)
    {
        var last = -1;
        foreach (var segment in line.Segments)
        {
            var (from, to) = Place(segment);
            if (from <= last || (from != to && !(from == 0 && to == 1 && Sum().IsMatch(segment.Text))))
            {
                return false;
            }

            last = to;
        }

        return true;
    }

    private void Widen(Segment segment, bool mayAdd)
    {
        var (from, to) = Place(segment);
        if (from >= 0 && from == to)
        {
            _columns[from] = (Math.Min(_columns[from].From, segment.From), Math.Max(_columns[from].To, segment.To));
        }
        else if (from < 0 && mayAdd)
        {
            var at = _columns.FindIndex(column => column.From >= segment.To);
            _columns.Insert(at < 0 ? _columns.Count : at, (segment.From, segment.To));
        }
    }

    public static bool IsSum(string words) => Sum().IsMatch(words);

    [GeneratedRegex(@"^(?:Tổng cộng|Tổng số|Tổng|Cộng|Toàn (?:tỉnh|xã|huyện))\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sum();
}
