namespace Assistant.Corpus.Parsing;

/// <summary>
/// Head and signature of a document are often set as a table without borders. Their cells are lines, column by column, and no
/// table.
/// </summary>
internal static class LayoutRows
{
    public static IReadOnlyList<SourceLine> Expand(string text, List<SourceLine> lines)
    {
        if (!lines.Exists(line => line.HasTab))
        {
            return lines;
        }

        var result = new List<SourceLine>(lines.Count);
        var i = 0;
        while (i < lines.Count)
        {
            var end = RunEnd(lines, i);
            if (end > i + 1 || lines[i].HasTab)
            {
                var run = lines.GetRange(i, end - i);
                result.AddRange(run.Exists(line => IsLayout(text, line)) ? Columns(text, run) : run);
                i = end;
            }
            else
            {
                result.Add(lines[i++]);
            }
        }

        return result;
    }

    private static int RunEnd(List<SourceLine> lines, int from)
    {
        var end = from;
        while (end < lines.Count && lines[end].HasTab)
        {
            end++;
        }

        return Math.Max(end, from + 1);
    }

    private static bool IsLayout(string text, SourceLine line) =>
        OnlySigners(text, line) || LineSplitter.Cells(line, text).Take(4).Any(cell =>
            HeaderLines.IsCountry(cell.Bare) || HeaderLines.IsPlaceAndDate(cell.Bare) || Signatures.IsAuthority(cell.Bare)
            || cell.Bare.StartsWith("Nơi nhận", StringComparison.Ordinal)
            || (Signatures.IsPost(cell.Bare) && cell.Bare.Length > 8));

    /// <summary>The row with the names stands apart from the signature's other rows.</summary>
    private static bool OnlySigners(string text, SourceLine line) =>
        line.HasTab && LineSplitter.Cells(line, text).Take(4).All(cell => Signatures.IsName(cell.Bare) || Signatures.IsSigned(cell.Bare));

    private static IEnumerable<SourceLine> Columns(string text, List<SourceLine> run)
    {
        var width = run.Max(line => line.Text.Count(c => c == '\t')) + 1;
        var columns = Enumerable.Range(0, width).Select(_ => new List<SourceLine>()).ToArray();
        foreach (var line in run)
        {
            foreach (var cell in LineSplitter.Cells(line, text))
            {
                var column = text.AsSpan(line.Span.Start, cell.Span.Start - line.Span.Start).Count('\t');
                columns[column].Add(cell);
            }
        }

        return columns.SelectMany(column => column);
    }
}
