namespace Assistant.Corpus.Parsing;

/// <summary>The head of a letter, which has no title: capitals, number, date, and what the letter is about.</summary>
internal static class LetterHead
{
    /// <returns>The first line behind the head, 0 when there is none; the lines of the subject, -1 without one.</returns>
    public static (int End, int Subject, int SubjectEnd) Find(IReadOnlyList<SourceLine> lines, IReadOnlyList<LineMark> marks)
    {
        var i = 0;
        var headed = false;
        var (subject, subjectEnd) = (-1, -1);
        while (i < lines.Count && (marks[i].Kind is LineKind.Decoration or LineKind.Capitals || HeaderLines.Is(lines[i].Bare)))
        {
            headed |= HeaderLines.Is(lines[i].Bare);
            if (subject < 0 && HeaderLines.IsSubject(lines[i].Bare))
            {
                subject = i;
                while (i + 1 < lines.Count && !lines[i + 1].AfterBlank && Ends.StartsSmall(lines[i + 1].Bare))
                {
                    i++;
                }

                subjectEnd = i;
            }

            i++;
        }

        return headed ? (i, subject, subjectEnd) : (0, -1, -1);
    }
}
