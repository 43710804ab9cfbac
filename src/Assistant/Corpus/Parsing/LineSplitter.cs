using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Cuts a text into its non-blank lines.</summary>
internal static class LineSplitter
{
    public static List<SourceLine> Split(string text)
    {
        var lines = new List<SourceLine>();
        var afterBlank = true;
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (Trim(text, start, end) is { Length: > 0 } span)
            {
                // A row's outer tabs are empty cells and belong to it.
                var indent = span.Start - start;
                var row = text.AsSpan(start, end - start).Contains('\t') ? new TextSpan(start, end) : span;
                lines.Add(new SourceLine(row, row.In(text), indent, afterBlank));
                afterBlank = false;
            }
            else
            {
                afterBlank = true;
            }

            start = end + 1;
        }

        TrimLoneTabs(text, lines);
        return lines;
    }

    /// <summary>A lone line that merely ends or begins with tabs is no row.</summary>
    private static void TrimLoneTabs(string text, List<SourceLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var lone = line.HasTab && !line.Text.Trim().Contains('\t', StringComparison.Ordinal)
                && (i == 0 || !lines[i - 1].HasTab) && (i + 1 == lines.Count || !lines[i + 1].HasTab);
            if (lone)
            {
                var span = Trim(text, line.Span.Start, line.Span.End);
                lines[i] = line with { Span = span, Text = span.In(text) };
            }
        }
    }

    /// <summary>The cells of a line as lines of their own, empty ones left out.</summary>
    public static IEnumerable<SourceLine> Cells(SourceLine line, string text)
    {
        var afterBlank = line.AfterBlank;
        var start = line.Span.Start;
        while (start <= line.Span.End)
        {
            var end = text.IndexOf('\t', start, line.Span.End - start);
            end = end < 0 ? line.Span.End : end;
            if (Trim(text, start, end) is { Length: > 0 } span)
            {
                yield return new SourceLine(span, span.In(text), 0, afterBlank);
                afterBlank = false;
            }

            start = end + 1;
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
