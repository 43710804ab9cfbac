using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Gathers the lines of a page head: bodies, number, place and date; a letter's subject among them.</summary>
internal sealed class HeadAssembler(string text, IReadOnlyList<SourceLine> lines, IReadOnlyList<LineMark> marks, DraftList drafts)
{
    /// <summary>A letter has no title: its head ends where neither capitals nor number nor date stand.</summary>
    /// <returns>The first line behind the head.</returns>
    public int WithoutTitle()
    {
        var (end, subject, subjectEnd) = LetterHead.Find(lines, marks);
        if (end == 0)
        {
            return 0;
        }

        Add(0, end, subject, subjectEnd);
        if (subject >= 0)
        {
            Subject(subject, subjectEnd);
        }

        return end;
    }

    /// <param name="exceptFrom">The first and the last line of a subject that stands inside; -1 when none does.</param>
    public void Add(int from, int to, int exceptFrom = -1, int exceptTo = -1)
    {
        var header = new BlockDraft(DraftKind.Header, Rank.Title, "");
        for (var i = from; i < to; i++)
        {
            if (exceptFrom >= 0 && i >= exceptFrom && i <= exceptTo)
            {
                i = exceptTo;
            }
            else if (marks[i].Kind == LineKind.PageNumber)
            {
                drafts.AddPageNumber(lines[i].Span);
            }
            else
            {
                header.Pieces.Add(lines[i].Span);
            }
        }

        if (header.Pieces.Exists(piece => !PlainText.IsDecoration(piece.In(text))))
        {
            drafts.Add(header);
        }
        else
        {
            header.Pieces.ForEach(drafts.AddDecoration);
        }
    }

    /// <summary>"về việc …" under a letter's number is its title.</summary>
    private void Subject(int from, int to)
    {
        var title = new BlockDraft(DraftKind.Title, Rank.Title, "") { ContentStart = lines[from].Span.Start, FirstLineEnd = lines[to].Span.End, LooksLikeHeading = true };
        title.Pieces.AddRange(lines.Skip(from).Take(to - from + 1).Select(line => line.Span));
        drafts.Add(title);
    }
}
