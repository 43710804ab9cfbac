namespace Assistant.Corpus.Parsing;

/// <summary>What each line looks like, first by itself, then in its surroundings.</summary>
internal static class LineMarks
{
    public static IReadOnlyList<LineMark> Read(IReadOnlyList<SourceLine> lines, bool markdown)
    {
        var marks = new LineMark[lines.Count];
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = LineReader.Read(lines[i], markdown);
        }

        FootnoteFinder.Mark(lines, marks);
        QuotedPassages.Mark(lines, marks);
        SmallRomans.Mark(marks);
        return marks;
    }
}
