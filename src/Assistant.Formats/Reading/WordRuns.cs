using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Assistant.Text.Legacy;

namespace Assistant.Formats.Reading;

/// <summary>
/// The text of one paragraph as it would be printed with all changes accepted: insertions are there, deletions and hidden text
/// are not, comments never were.
/// </summary>
/// <param name="style">Of the paragraph.</param>
/// <param name="ground">What lies behind the paragraph.</param>
internal sealed class WordRuns(WordStory story, WordFields fields, string? style, Ground ground)
{
    private readonly TypedText text = new();

    // Runs next to each other are one hidden text.
    private readonly StringBuilder unseen = new();

    // Of the run that is being read.
    private LegacyFont? font;
    private bool seen = true;

    /// <summary>Marks and contents of the notes that the paragraph refers to.</summary>
    public List<(string Mark, XElement Note)> Notes { get; } = [];

    /// <summary>Boxes anchored here; they are printed beside the paragraph.</summary>
    public List<WordShape> Boxes { get; } = [];

    /// <summary>Reads the paragraph's content. To be called once.</summary>
    /// <returns>Text with '\n' where a line ends within the paragraph.</returns>
    public string Read(XElement paragraph)
    {
        fields.BeginParagraph();
        Add(paragraph);
        story.Hide(unseen.ToString());
        var read = text.ToString();
        story.Encodings.UnionWith(text.Encodings);
        return read;
    }

    private void Add(XElement content)
    {
        foreach (var element in content.Elements())
        {
            AddOne(element);
        }
    }

    private void AddOne(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                Print(element.Value, font);
                break;
            case "tab" or "ptab":
                Print("\t", null);
                break;
            case "br" or "cr":
                Print("\n", null);
                break;
            case "noBreakHyphen":
                Print("-", null);
                break;
            case "softHyphen" when font is { Encoding: LegacyEncoding.Tcvn3 }:
                // Word takes the ư of TCVN3 for its own sign.
                Print("\u00AD", font);
                break;
            case "sym":
                AddSymbol(element);
                break;
            case "footnoteReference" or "endnoteReference":
                Refer(element);
                break;
            case "oMath" or "oMathPara":
                Print(WordEquation.Text(element), null);
                break;
            case "r":
                AddRun(element);
                break;
            case "fldChar":
                fields.Meet(element);
                break;
            case "instrText":
                fields.Instruct(element.Value);
                break;
            case "fldSimple":
                AddField(element);
                break;
            case "AlternateContent":
                // Both say the same in old and new words.
                Add(element.Child("Choice") ?? element.Child("Fallback") ?? element);
                break;
            case "drawing" or "pict" or "object":
                AddBoxes(element);
                break;
            case "pPr" or "rPr" or "del" or "moveFrom" or "delText" or "delInstrText" or "sdtPr" or "sdtEndPr" or "rt":
                break;
            default:
                Add(element);
                break;
        }
    }

    private void AddRun(XElement run)
    {
        var properties = run.Child("rPr");
        seen = story.Look.IsSeen(properties, style, ground);
        font = story.Fonts.Of(properties, style);
        Add(run);
        (seen, font) = (true, null);
    }

    private void Print(string words, LegacyFont? typedIn)
    {
        if (!fields.Print)
        {
            return;
        }

        if (seen)
        {
            text.Append(words, typedIn);
            story.Hide(unseen.ToString());
            unseen.Clear();
        }
        else
        {
            unseen.Append(typedIn?.Read(words) ?? words);
        }
    }

    private void Refer(XElement reference)
    {
        if (!seen || !fields.Print || story.Notes.Refer(reference) is not { } found)
        {
            return;
        }

        Print(found.Mark, null);
        if (found.Note is { } note)
        {
            Notes.Add((found.Mark, note));
        }
    }

    private void AddField(XElement field)
    {
        if (!WordFields.IsPassedOver(field.Value("instr") ?? ""))
        {
            Add(field);
        }
    }

    private void AddBoxes(XElement drawing)
    {
        foreach (var shape in WordShapes.Of(drawing))
        {
            if (seen && shape.IsSeen)
            {
                Boxes.Add(shape);
            }
            else if (shape.Content is { } content)
            {
                story.Hide(content);
            }
            else
            {
                story.Hide(shape.Drawn);
            }
        }
    }

    /// <summary>Signs of symbol fonts have no text; the usual dashes and check marks among them do. Old letters may stand as signs, too.</summary>
    private void AddSymbol(XElement symbol)
    {
        var code = symbol.Value("char")?.ToUpperInvariant();
        if (LegacyFont.Of(symbol.Value("font")) is { } old && int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var letter) && letter is > 0 and <= char.MaxValue)
        {
            Print(((char)letter).ToString(), old);
            return;
        }

        Print(
            code switch
            {
                "F0FC" or "F0FE" or "F052" => "✓",
                "F02D" or "F0B7" or "F0A7" or "F0D8" => "-",
                "F02B" => "+",
                "F0A3" => "≤",
                "F0B3" => "≥",
                "F0B0" => "°",
                "F0B1" => "±",
                "F0B4" => "×",
                "F06D" => "µ",
                "F0E0" or "F0AE" => "→",
                _ => "",
            },
            null);
    }
}
