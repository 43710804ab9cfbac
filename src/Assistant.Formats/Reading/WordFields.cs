using System.Text;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>
/// The fields that are open at a place of a text: of a field its result is printed, its instruction is not. Lists that Word
/// makes of the text itself (the table of contents) would say every heading twice and are passed over.
/// </summary>
/// <param name="story">A story whose fields are not closed as they were opened is damaged: there a field ends with its paragraph.</param>
internal sealed class WordFields(XElement story)
{
    // The name stands at the start of an instruction.
    private const int LettersOfName = 40;

    private static readonly string[] Repeating = ["TOC", "INDEX", "TOA"];

    private static readonly string[] PageNumbers = ["PAGE", "NUMPAGES", "SECTIONPAGES"];

    private readonly bool sound = Ends(story, "begin") == Ends(story, "end");
    private readonly Stack<Field> open = new();

    // Open fields whose words are not printed.
    private int silent;

    /// <summary>Whether words here are printed.</summary>
    public bool Print => silent == 0;

    public bool PassedOverContents { get; private set; }

    public void BeginParagraph()
    {
        if (!sound)
        {
            open.Clear();
            silent = 0;
        }
    }

    public void Meet(XElement sign)
    {
        switch (sign.Value("fldCharType"))
        {
            case "begin":
                open.Push(new Field());
                silent++;
                break;
            case "separate" when open.TryPeek(out var field) && field.IsSilent:
                PassedOverContents |= Names(Repeating, field.Instruction.ToString());
                field.IsSilent = IsPassedOver(field.Instruction.ToString());
                silent -= field.IsSilent ? 0 : 1;
                break;
            case "end" when open.TryPop(out var ended):
                silent -= ended.IsSilent ? 1 : 0;
                break;
            default:
                break;
        }
    }

    public void Instruct(string instruction)
    {
        if (open.TryPeek(out var field) && field.Instruction.Length < LettersOfName)
        {
            field.Instruction.Append(instruction);
        }
    }

    /// <summary>Whether a field with this instruction prints what the text does not say.</summary>
    public static bool IsPassedOver(string instruction) => Names(Repeating, instruction) || Names(PageNumbers, instruction);

    private static bool Names(string[] names, string instruction)
    {
        var start = instruction.AsSpan().TrimStart();
        var end = start.IndexOfAny(' ', '\t', '\\');
        return names.Contains((end < 0 ? start : start[..end]).ToString(), StringComparer.OrdinalIgnoreCase);
    }

    private static int Ends(XElement story, string kind) =>
        story.Descendants().Count(element => element.Name.LocalName == "fldChar" && element.Value("fldCharType") == kind);

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool IsSilent { get; set; } = true;
    }
}
