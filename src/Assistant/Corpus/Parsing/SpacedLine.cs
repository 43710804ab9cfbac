namespace Assistant.Corpus.Parsing;

/// <summary>A line that may belong to a table whose columns are set with spaces.</summary>
/// <param name="IsRule">"----  -----": parts rows and holds no words.</param>
internal sealed record SpacedLine(SourceLine Line, IReadOnlyList<Segment> Segments, bool IsRule)
{
    public bool HasGap => !IsRule && Segments.Count > 1;

    public static SpacedLine Of(SourceLine line) => new(line, Segment.Of(line), PlainText.IsDecoration(line.Text) && line.Text.Length > 2);
}
