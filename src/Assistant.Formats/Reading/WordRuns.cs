using System.Text;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>
/// The text of one paragraph as it would be printed with all changes accepted: insertions are there, deletions and hidden text
/// are not, comments never were.
/// </summary>
internal sealed class WordRuns(WordNotes notes)
{
    private readonly StringBuilder text = new();

    /// <summary>Text with '\n' where a line ends within the paragraph.</summary>
    public string Text => text.ToString();

    /// <summary>Marks and contents of the notes that the paragraph refers to.</summary>
    public List<(string Mark, XElement Note)> Notes { get; } = [];

    /// <summary>Text boxes anchored here; they are printed beside the paragraph.</summary>
    public List<XElement> Boxes { get; } = [];

    public WordRuns Add(XElement content)
    {
        foreach (var element in content.Elements())
        {
            AddOne(element);
        }

        return this;
    }

    private void AddOne(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                text.Append(element.Value);
                break;
            case "tab" or "ptab":
                text.Append(' ');
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "sym":
                text.Append(Symbol(element));
                break;
            case "footnoteReference" or "endnoteReference":
                Refer(element);
                break;
            case "r":
                AddRun(element);
                break;
            case "AlternateContent":
                // Both say the same in old and new words.
                Add(element.Child("Choice") ?? element.Child("Fallback") ?? element);
                break;
            case "drawing" or "pict" or "object":
                Boxes.AddRange(element.Descendants().Where(inner => inner.Name.LocalName == "txbxContent").Where(IsOutermost));
                break;
            case "pPr" or "rPr" or "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" or "sdtPr" or "rt":
                break;
            default:
                Add(element);
                break;
        }
    }

    private void AddRun(XElement run)
    {
        if (!run.Child("rPr").Child("vanish").IsOn())
        {
            Add(run);
        }
    }

    private void Refer(XElement reference)
    {
        if (notes.Refer(reference) is { } note)
        {
            text.Append(note.Mark);
            Notes.Add(note);
        }
    }

    // A box within a box is read with the outer one.
    private static bool IsOutermost(XElement box) => box.Ancestors().TakeWhile(above => above.Name.LocalName != "drawing").All(above => above.Name.LocalName != "txbxContent");

    /// <summary>Signs of symbol fonts have no text; the usual dashes and check marks among them do.</summary>
    private static string Symbol(XElement symbol) => symbol.Value("char")?.ToUpperInvariant() switch
    {
        "F0FC" or "F0FE" => "✓",
        "F02D" or "F0B7" or "F0A7" => "-",
        "F02B" => "+",
        _ => "",
    };
}
