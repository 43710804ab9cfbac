namespace Assistant.Corpus.Parsing;

/// <summary>Whether a line goes on with the block above it: a wrapped title, a sentence that a page end cut.</summary>
internal static class Continuation
{
    /// <param name="wrapped">In a text broken at one width: whether the line above had no room for this one's first word. Null elsewhere.</param>
    public static bool Joins(BlockDraft above, SourceLine line, LineMark mark, string text, bool markdown, bool? wrapped)
    {
        // "## Chương I", "## QUY ĐỊNH CHUNG": two headings of Markdown, one of the document.
        if (line.Text[0] == '#' && mark.Label.Length == 0)
        {
            return above.Kind == DraftKind.Numbered && above.Rank < Rank.Article && above.Bare(text).Length == 0;
        }

        // "QUYẾT ĐỊNH:" after grounds that end with a comma begins anew.
        if (mark.Kind is LineKind.Numbered or LineKind.Dash || (TitleFinder.IsPartName(line.Bare) && LineReader.IsCapitals(line.Bare)))
        {
            return false;
        }

        var bare = above.Tail(text);
        if (wrapped == true && mark.Kind == LineKind.Text && above.Kind != DraftKind.Heading && (!bare.EndsWith(':') || (!line.AfterBlank && Ends.StartsSmall(line.Bare))) && (!line.AfterBlank || !Ends.Closed(bare)))
        {
            return true;
        }

        return (!line.AfterBlank && JoinsUnbroken(above, bare, mark, text, markdown))
            || IsNameOfLabel(above, bare, mark)
            || (mark.Kind == LineKind.Text && above.Kind != DraftKind.Heading
                && Ends.GoesOn(bare, line.Bare, heading: above.Kind == DraftKind.Numbered || wrapped == false, contiguous: !line.AfterBlank));
    }

    /// <summary>No empty line between: bold that is still open, a heading in capitals over two lines, a Markdown paragraph.</summary>
    private static bool JoinsUnbroken(BlockDraft above, string bare, LineMark mark, string text, bool markdown) =>
        above.BoldIsOpen(text)
        || (above.Kind is DraftKind.Numbered or DraftKind.Heading && mark.Kind == LineKind.Capitals && LineReader.IsCapitals(bare))
        || (markdown && mark.Kind == LineKind.Text && !above.LooksLikeHeading);

    /// <summary>"Phần thứ nhất" stands alone on its line; its name follows.</summary>
    private static bool IsNameOfLabel(BlockDraft above, string bare, LineMark mark) =>
        above.Kind == DraftKind.Numbered && bare.Length == 0 && mark.Kind is LineKind.Text or LineKind.Capitals or LineKind.StarredHeading;
}
