namespace Assistant.Corpus.Parsing;

/// <summary>Adds to a title the lines below it that say what the document is about.</summary>
internal sealed class SubjectReader(string text, IReadOnlyList<SourceLine> lines, IReadOnlyList<LineMark> marks)
{
    /// <returns>The first line that no longer belongs to the title.</returns>
    public int Add(BlockDraft title, int i, Func<int, bool> startsAttachment)
    {
        var subject = false;
        for (; i < lines.Count; i++)
        {
            var (line, mark) = (lines[i], marks[i]);
            if (mark.Kind != LineKind.Decoration && !Belongs(title, line, mark, subject, startsAttachment(i)))
            {
                return i;
            }

            title.Pieces.Add(line.Span);
            subject |= mark.Kind != LineKind.Decoration;
        }

        return i;
    }

    private bool Belongs(BlockDraft title, SourceLine line, LineMark mark, bool subject, bool startsAttachment)
    {
        if (TitleFinder.IsAccompanying(line.Bare))
        {
            return true;
        }

        // "### Về công tác văn thư" below "# NGHỊ ĐỊNH".
        if (!subject && line.Text[0] == '#' && mark.Label.Length == 0 && TitleFinder.BeginsSubject(line.Bare.TrimStart('#', ' ')))
        {
            return true;
        }

        if (!TitleFinder.MayBeSubject(line, mark))
        {
            return false;
        }

        if (subject)
        {
            return !line.AfterBlank || Ends.StartsSmall(line.Bare) || title.BoldIsOpen(text);
        }

        // "PHỤ LỤC 2" goes on with the name of what is annexed, be it a plan.
        return !startsAttachment || (title.Label.Length > 0 && !line.AfterBlank && !TitleFinder.IsNumberedAppendix(line.Bare));
    }
}
