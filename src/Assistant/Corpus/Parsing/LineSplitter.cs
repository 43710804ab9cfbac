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
                // A table row's leading tabs are empty cells and belong to it.
                var row = new TextSpan(start, span.End);
                if (text.AsSpan(start, end - start).Contains('\t') && text.AsSpan(start, span.Start - start).Contains('\t'))
                {
                    span = row;
                }

                lines.Add(new SourceLine(span, span.In(text), span.Start - start, afterBlank));
                afterBlank = false;
            }
            else
            {
                afterBlank = true;
            }

            start = end + 1;
        }

        return lines;
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
