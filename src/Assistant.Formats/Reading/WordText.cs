using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>
/// The body of a Word document as lines: one for each paragraph, with its printed label; tables as rows of tab-separated cells;
/// notes behind the paragraph that refers to them. Tables without lines that only set things side by side (the head of page 1,
/// the signature) are read cell by cell, the left column first.
/// </summary>
internal sealed partial class WordText(WordNumbering numbering, WordStyles styles, WordNotes notes)
{
    // A table of more rows holds data even when its lines are not drawn.
    private const int MostRowsOfLayout = 6;

    private readonly StringBuilder lines = new();

    // Words of a paragraph whose own end was deleted: they belong to the next one.
    private string carried = "";

    public static string Of(XElement body, WordNumbering numbering, WordStyles styles, WordNotes notes)
    {
        var text = new WordText(numbering, styles, notes);
        text.AddBlocks(body);
        return text.lines.Append(text.carried).ToString();
    }

    private void AddBlocks(XElement container)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    AddParagraph(element);
                    break;
                case "tbl":
                    AddTable(element);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag":
                    AddBlocks(element);
                    break;
                case "AlternateContent":
                    AddBlocks(element.Child("Choice") ?? element);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddParagraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var runs = new WordRuns(notes).Add(paragraph);
        var label = numbering.LabelOf(properties);
        var words = carried + (label.Length > 0 && runs.Text.Length > 0 && carried.Length == 0 ? label + " " : "") + runs.Text;
        carried = "";
        if (properties.Child("rPr").Child("del") is not null)
        {
            carried = words;
            return;
        }

        foreach (var line in Lines(words))
        {
            lines.Append(line).Append('\n');
        }

        lines.Append('\n');
        foreach (var box in runs.Boxes)
        {
            AddBlocks(box);
        }

        AddNotes(runs.Notes);
    }

    private void AddNotes(IEnumerable<(string Mark, XElement Note)> referred)
    {
        foreach (var (mark, note) in referred)
        {
            lines.Append(mark).Append(' ').Append(Words(note)).Append("\n\n");
        }
    }

    /// <summary>
    /// Where a line was broken by hand, mostly only for the eye. It is a line of its own where another thing begins: an item, a
    /// number, the name of a part below its label, a post below its authority.
    /// </summary>
    private static List<string> Lines(string words)
    {
        var found = new List<string>();
        foreach (var part in words.Split('\n').Select(part => Blanks().Replace(part, " ").Trim()).Where(part => part.Length > 0))
        {
            if (found.Count == 0 || BeginsAnew().IsMatch(part) || StandsAlone().IsMatch(found[^1]))
            {
                found.Add(part);
            }
            else
            {
                found[^1] += " " + part;
            }
        }

        return found;
    }

    private void AddTable(XElement table)
    {
        var rows = Rows(table).ToList();
        if (IsLayout(table, rows))
        {
            AddColumns(rows);
            return;
        }

        var referred = new List<(string Mark, XElement Note)>();
        foreach (var row in rows)
        {
            var cells = Cells(row, referred);
            if (cells.Any(cell => cell.Length > 0))
            {
                lines.Append(string.Join('\t', cells)).Append('\n');
            }
        }

        lines.Append('\n');
        AddNotes(referred);
    }

    private static IEnumerable<XElement> Rows(XElement table) => table.Elements()
        .SelectMany(element => element.Name.LocalName is "sdt" ? element.Child("sdtContent").Children("tr") : [element])
        .Where(element => element.Name.LocalName == "tr" && element.Child("trPr").Child("del") is null);

    private static IEnumerable<XElement> CellsOf(XElement row) => row.Elements()
        .SelectMany(element => element.Name.LocalName is "sdt" ? element.Child("sdtContent").Children("tc") : [element])
        .Where(element => element.Name.LocalName == "tc");

    private void AddColumns(List<XElement> rows)
    {
        var columns = rows.Select(row => CellsOf(row).ToList()).ToList();
        for (var column = 0; column < columns.Max(row => row.Count); column++)
        {
            foreach (var cell in columns.Where(row => column < row.Count).Select(row => row[column]))
            {
                AddBlocks(cell);
            }
        }
    }

    /// <summary>A wide cell is followed by empty ones, a cell merged with the one above is empty.</summary>
    private List<string> Cells(XElement row, List<(string Mark, XElement Note)> referred)
    {
        var cells = Enumerable.Repeat("", Columns(row.Child("trPr").Child("gridBefore").Number() ?? 0)).ToList();
        foreach (var cell in CellsOf(row))
        {
            var properties = cell.Child("tcPr");
            var merged = properties.Child("vMerge") is { } merge && merge.Value() is null or "continue";
            cells.Add(merged ? "" : Words(cell, referred));
            cells.AddRange(Enumerable.Repeat("", Columns((properties.Child("gridSpan").Number() ?? 1) - 1)));
        }

        return cells;
    }

    // Word itself draws no more than 63.
    private static int Columns(int claimed) => Math.Clamp(claimed, 0, 63);

    private string Words(XElement container, List<(string Mark, XElement Note)>? referred = null)
    {
        var words = new List<string>();
        foreach (var paragraph in container.Descendants().Where(element => element.Name.LocalName == "p"))
        {
            var runs = new WordRuns(notes).Add(paragraph);
            referred?.AddRange(runs.Notes);
            var label = numbering.LabelOf(paragraph.Child("pPr"));
            words.Add(runs.Text.Length > 0 && label.Length > 0 ? label + " " + runs.Text : runs.Text);
        }

        return Blanks().Replace(string.Join(' ', words), " ").Trim();
    }

    private bool IsLayout(XElement table, List<XElement> rows) =>
        rows.Count > 0 && (rows.All(row => CellsOf(row).Count() == 1)
            || (rows.Count <= MostRowsOfLayout && (!HasLines(table) || FrameWords().IsMatch(table.Value))));

    private bool HasLines(XElement table)
    {
        var properties = table.Child("tblPr");
        var borders = properties.Child("tblBorders") ?? styles.TableBordersOf(properties.Child("tblStyle").Value());
        return Drawn(borders) || table.Descendants().Any(element => element.Name.LocalName == "tcBorders" && Drawn(element));
    }

    private static bool Drawn(XElement? borders) => borders?.Elements().Any(line => line.Value() is not (null or "none" or "nil")) == true;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^([-+*•]|Số\s|(T/M|K/T|T/L|TM\.|KT\.|TL\.)\s|[IVX]+[.\-]\s|\d+(\.\d+)*[.)]\s|[a-zđ]\)\s)")]
    private static partial Regex BeginsAnew();

    [GeneratedRegex(@"^(((Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+\S+(\s+\S+)?)|((T/M|K/T|T/L|TM\.|KT\.|TL\.)\s.*)|\*|Nơi nhận:?)$")]
    private static partial Regex StandsAlone();

    [GeneratedRegex("CỘNG SẢN VIỆT NAM|CỘNG H(ÒA|OÀ) XÃ HỘI|Nơi nhận")]
    private static partial Regex FrameWords();
}
