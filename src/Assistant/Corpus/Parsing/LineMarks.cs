namespace Assistant.Corpus.Parsing;

/// <summary>What each line looks like, first by itself, then in its surroundings.</summary>
internal static class LineMarks
{
    public static (IReadOnlyList<LineMark> Marks, HardWraps? Wraps) Read(IReadOnlyList<SourceLine> lines, bool markdown)
    {
        var marks = new LineMark[lines.Count];
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = LineReader.Read(lines[i], markdown);
        }

        var wraps = markdown ? null : HardWraps.Of(lines, marks);
        for (var i = 0; i < marks.Length && wraps is not null; i++)
        {
            if (marks[i].Kind is LineKind.Numbered or LineKind.Dash or LineKind.Note && wraps.IsFalseLabel(i, marks))
            {
                marks[i] = new LineMark(LineKind.Text);
            }
        }

        for (var i = 1; i < marks.Length; i++)
        {
            // "giai đoạn 2026 -" / "2030": a year that its sentence broke off before, and no page.
            if (marks[i].Kind == LineKind.PageNumber && !lines[i].AfterBlank && lines[i].Bare.Length == 4 && !Ends.Closed(lines[i - 1].Bare))
            {
                marks[i] = new LineMark(LineKind.Text);
            }
        }

        FootnoteFinder.Mark(lines, marks);
        QuotedPassages.Mark(lines, marks);
        SmallRomans.Mark(marks);
        return (marks, wraps);
    }
}
