using System.Text;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>
/// The body of a Word document as lines: one for each paragraph, with its printed label; tables as rows of tab-separated cells;
/// notes behind the paragraph that refers to them. Tables without lines that only set things side by side are read cell by
/// cell, the left column first.
/// </summary>
internal sealed class WordText
{
    private readonly WordStory story;
    private readonly StringBuilder lines = new();
    private readonly TabbedSides sides = new();
    private WordFields fields;

    // Words of a paragraph whose own end was deleted: they belong to the next one.
    private string carried = "";

    private WordText(WordStory story, XElement root)
    {
        this.story = story;
        fields = new WordFields(root);
    }

    /// <param name="root">The body, or the root of a header or a footer.</param>
    public static string Of(XElement root, WordStory story)
    {
        var text = new WordText(story, root);
        text.AddBlocks(root, Ground.Paper);
        text.EndCarried();
        story.HasContents |= text.fields.PassedOverContents;
        return text.lines.ToString();
    }

    private void AddBlocks(XElement container, Ground ground)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    AddParagraph(element, ground);
                    break;
                case "tbl":
                    AddTable(new WordTable(element, story.Styles, ground));
                    break;
                case "sdt" when IsContents(element):
                    story.HasContents = true;
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag":
                    AddBlocks(element, ground);
                    break;
                case "AlternateContent" when (element.Child("Choice") ?? element.Child("Fallback")) is { } chosen:
                    AddBlocks(chosen, ground);
                    break;
                case "oMathPara" or "oMath":
                    AddLines(WordEquation.Text(element));
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsContents(XElement control) =>
        control.Child("sdtPr").Child("docPartObj").Child("docPartGallery").Value() == "Table of Contents";

    private void AddParagraph(XElement paragraph, Ground ground)
    {
        var (words, runs) = Read(paragraph, ground, carried);
        carried = "";
        var properties = paragraph.Child("pPr");
        if (WordParagraph.RunsOn(properties) || WordParagraph.IsDropCap(properties))
        {
            carried = words;
        }
        else
        {
            AddLines(words);
        }

        AddAsides(runs, ground);
    }

    /// <param name="before">Words that were carried here; then the paragraph's own number is not printed.</param>
    private (string Words, WordRuns Runs) Read(XElement paragraph, Ground ground, string before = "")
    {
        story.Effort.CheckTime();
        var properties = paragraph.Child("pPr");
        var style = properties.Child("pStyle").Value();
        var runs = new WordRuns(story, fields, style, ground.Under(properties.Child("shd")));
        var words = runs.Read(paragraph);
        if (!WordParagraph.IsSeen(properties))
        {
            story.Hide(words);
            return (before, runs);
        }

        // A paragraph that was deleted as a whole is not counted either.
        var isGone = words.Length == 0 && WordParagraph.RunsOn(properties);
        var label = before.Length > 0 || isGone ? "" : story.Numbering.LabelOf(properties, story.Fonts);
        return (before + (label.Length > 0 && words.Length > 0 ? label + " " : "") + words, runs);
    }

    private void AddLines(string words)
    {
        var parts = words.Contains('\t', StringComparison.Ordinal) ? words.Split('\n') : [words];
        var taken = parts.TakeWhile(sides.Take).Count();
        if (taken < parts.Length)
        {
            EndSides();
            Write(string.Join('\n', parts.Skip(taken)));
        }
    }

    private void Write(string words)
    {
        foreach (var line in WordParagraph.Lines(words))
        {
            lines.Append(line).Append('\n');
        }

        lines.Append('\n');
    }

    private void EndSides()
    {
        foreach (var line in sides.Released())
        {
            Write(line);
        }
    }

    private void EndCarried()
    {
        if (carried.Length > 0)
        {
            AddLines(carried);
            carried = "";
        }

        EndSides();
    }

    private void AddAsides(WordRuns runs, Ground ground)
    {
        foreach (var box in runs.Boxes)
        {
            AddBox(box, ground);
        }

        AddNotes(runs.Notes);
    }

    private void AddBox(WordShape box, Ground ground)
    {
        if (box.Content is not { } content)
        {
            AddLines(box.Drawn);
            return;
        }

        EndSides();

        // A box has fields of its own, and its words end with it.
        var (outerFields, outerCarried) = (fields, carried);
        (fields, carried) = (new WordFields(content), "");
        AddBlocks(content, box.IsFilled ? Ground.Unknown : ground);
        EndCarried();
        (fields, carried) = (outerFields, outerCarried);
    }

    private void AddNotes(IEnumerable<(string Mark, XElement Note)> referred)
    {
        foreach (var (mark, note) in referred)
        {
            EndSides();
            var outer = fields;
            fields = new WordFields(note);
            var words = Words(note, Ground.Paper, referred: null);
            lines.Append(mark.Length > 0 ? mark + " " : "").Append(words).Append("\n\n");
            fields = outer;
        }
    }

    private void AddTable(WordTable table)
    {
        foreach (var row in table.UnseenRows)
        {
            story.Hide(row);
        }

        EndCarried();
        if (table.IsLayout)
        {
            AddColumns(table);
            return;
        }

        var referred = new List<(string Mark, XElement Note)>();
        foreach (var cells in table.Rows.Select(row => Cells(table, row, referred)).Where(cells => cells.Exists(cell => cell.Length > 0)))
        {
            lines.Append(string.Join('\t', cells)).Append('\n');
            WordEffort.CheckLength(lines.Length);
        }

        lines.Append('\n');
        AddNotes(referred);
    }

    private void AddColumns(WordTable table)
    {
        var columns = table.Rows.Select(row => WordTable.CellsOf(row).ToList()).ToList();
        for (var column = 0; column < columns.Max(row => row.Count); column++)
        {
            foreach (var cell in columns.Where(row => column < row.Count).Select(row => row[column]))
            {
                AddBlocks(cell, table.GroundOf(cell));
                EndCarried();
            }
        }
    }

    /// <summary>A wide cell is followed by empty ones, a cell merged with the one above is empty.</summary>
    private List<string> Cells(WordTable table, XElement row, List<(string Mark, XElement Note)> referred)
    {
        story.Effort.CheckTime();
        var cells = Enumerable.Repeat("", WordTable.ColumnsBefore(row)).ToList();
        foreach (var cell in WordTable.CellsOf(row))
        {
            cells.Add(WordTable.IsMerged(cell) ? "" : Words(cell, table.GroundOf(cell), referred));
            cells.AddRange(Enumerable.Repeat("", WordTable.FurtherColumns(cell)));
        }

        return cells;
    }

    /// <summary>All words of a container in one line: of its paragraphs, the tables within it and the boxes that hang on them.</summary>
    private string Words(XElement container, Ground ground, List<(string Mark, XElement Note)>? referred)
    {
        var words = new StringBuilder();
        foreach (var element in container.Elements())
        {
            var said = element.Name.LocalName switch
            {
                "p" => ParagraphWords(element, ground, referred),
                "tbl" => TableWords(new WordTable(element, story.Styles, ground), referred),
                "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" => Words(element, ground, referred),
                "AlternateContent" => (element.Child("Choice") ?? element.Child("Fallback")) is { } chosen ? Words(chosen, ground, referred) : "",
                _ => "",
            };
            words.Append(said).Append(element.Name.LocalName == "p" && WordParagraph.RunsOn(element.Child("pPr")) ? "" : " ");
        }

        return WordParagraph.OneLine(words.ToString());
    }

    private string ParagraphWords(XElement paragraph, Ground ground, List<(string Mark, XElement Note)>? referred)
    {
        var (words, runs) = Read(paragraph, ground);
        referred?.AddRange(runs.Notes);
        return runs.Boxes.Count == 0 ? words : words + " " + string.Join(' ', runs.Boxes.Select(box =>
            box.Content is { } content ? Words(content, box.IsFilled ? Ground.Unknown : ground, referred) : box.Drawn));
    }

    private string TableWords(WordTable table, List<(string Mark, XElement Note)>? referred) =>
        string.Join(' ', table.Rows.SelectMany(WordTable.CellsOf).Where(cell => !WordTable.IsMerged(cell)).Select(cell => Words(cell, table.GroundOf(cell), referred)));
}
