namespace Assistant.Formats.Pages;

/// <summary>
/// Printed pages back to the text that was typed: what belongs to the pages goes, sides that stand beside each other are read
/// one after the other, tables become rows of cells, notes stand behind the paragraph that refers to them, and lines that the
/// margin or the page's end cut are joined.
/// </summary>
internal sealed class PageLayout
{
    // Lines of one cell stand no further apart than those of a paragraph.
    private const double MostStep = 1.22;

    private readonly TextAssembly text;
    private readonly Paragraphs paragraphs;
    private readonly List<List<PageRow>> notes = [];
    private CellTable? table;

    private PageLayout(double certain)
    {
        text = new TextAssembly(certain);
        paragraphs = new Paragraphs(text, Refer);
    }

    /// <param name="certain">Words below this confidence are doubtful.</param>
    public static LaidOutText Of(IReadOnlyList<PrintedPage> pages, double certain = 0)
    {
        var layout = new PageLayout(certain);
        var tables = pages.Select(page => RuledTable.Of(page.Rules).Where(table => page.Words.Any(table.Holds)).ToList()).ToList();
        var rows = pages.Select((page, at) => Rows(page, tables[at])).ToList();
        PageEdges.Clean(rows);
        var whole = TextBounds.Of([.. rows.SelectMany(page => page)], null);
        var height = PageRow.Median(rows.SelectMany(page => page).Select(row => row.Height));
        for (var page = 0; page < pages.Count; page++)
        {
            layout.AddPage(pages[page], rows[page], tables[page], whole, height);
        }

        layout.paragraphs.End();
        layout.LeaveTable();
        layout.AddNotes(layout.notes);
        return layout.text.Result(pages.Count);
    }

    private static List<PageRow> Rows(PrintedPage page, List<RuledTable> tables)
    {
        var rows = RowFinder.Rows(page.Words.Where(word => !tables.Exists(table => table.Holds(word))));
        // Where ink alone is measured, every "1" is as small as a raised one.
        return page.IsRecognised ? rows : rows.ConvertAll(FootnoteZone.WithMarks);
    }

    private void AddPage(PrintedPage page, List<PageRow> rows, List<RuledTable> tables, TextBounds whole, double height)
    {
        // What a page's notes were for was said on it, or never.
        notes.AddRange(FootnoteZone.TakeFrom(rows, height));
        paragraphs.TurnPage();
        var bounds = TextBounds.Of(rows, whole);
        var sides = SideBySide.Find(rows, bounds.Middle);
        var shown = 0;
        for (var at = 0; at < rows.Count; at++)
        {
            for (; shown < tables.Count && tables[shown].Top < rows[at].Middle; shown++)
            {
                AddTable(page, tables[shown], continues: at == 0 && shown == 0);
            }

            if (sides.Find(region => region.From == at) is { } side)
            {
                AddSides(side);
                at = side.To - 1;
            }
            else if (GapTable.At(rows, at, bounds.Pitch * MostStep) is { } found)
            {
                Add(found.Table, continues: at == 0);
                at += found.Taken - 1;
            }
            else
            {
                LeaveTable();
                paragraphs.Add(rows[at], bounds);
            }
        }

        for (; shown < tables.Count; shown++)
        {
            AddTable(page, tables[shown], continues: rows.Count == 0 && shown == 0);
        }
    }

    private void AddSides(SideBySide.Region side)
    {
        paragraphs.End();
        LeaveTable();
        PageRow? before = null;
        foreach (var row in side.Left.Concat(side.Right))
        {
            text.Separate(before is not null && row.Middle > before.Middle && SideBySide.GoesOn(before, row, side.Left.Contains(row)) ? " " : "\n\n");
            AddWords(row.Words);
            before = row;
        }

        text.Separate("\n\n");
    }

    /// <param name="continues">At the top of its page: the table of the page before may go on.</param>
    private void AddTable(PrintedPage page, RuledTable ruled, bool continues) =>
        Add(new CellTable(ruled.Cells(page.Words.Where(ruled.Holds))), continues);

    private void Add(CellTable next, bool continues)
    {
        paragraphs.End();
        if (continues && table is not null && table.GoesOn(next))
        {
            table = table.With(next);
            return;
        }

        LeaveTable();
        table = next;
    }

    private void LeaveTable()
    {
        if (table is null)
        {
            return;
        }

        text.Separate("\n\n");
        foreach (var row in table.Rows)
        {
            foreach (var (cell, at) in row.Select((cell, at) => (cell, at)))
            {
                if (at > 0)
                {
                    text.AddTab();
                }

                AddWords(cell);
            }

            text.Separate("\n");
        }

        text.Separate("\n\n");
        table = null;
    }

    private void AddWords(IReadOnlyList<PageWord> words)
    {
        foreach (var (word, at) in words.Select((word, at) => (word, at)))
        {
            if (at > 0)
            {
                text.Separate(" ");
            }

            text.Add(word);
        }
    }

    /// <summary>A paragraph ended: the notes that it refers to follow it.</summary>
    private void Refer(string paragraph)
    {
        var due = notes.Where(note => FootnoteZone.MarkOf(note[0].Text) is { } mark && paragraph.Contains(mark, StringComparison.Ordinal)).ToList();
        notes.RemoveAll(due.Contains);
        AddNotes(due);
    }

    private void AddNotes(IEnumerable<List<PageRow>> due)
    {
        foreach (var note in due)
        {
            text.Separate("\n\n");
            AddWords([.. note.SelectMany(row => row.Words)]);
            text.Separate("\n\n");
        }
    }
}
