using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>What the properties of a paragraph say of how its words go on.</summary>
internal static partial class WordParagraph
{
    // In twentieths of a point: no eye reads lines two points high, no sheet is wider than this.
    private const int LowestSeen = 40;
    private const int WidestSheet = 20_000;

    // What stands alone is a label or a name.
    private const int LongestAlone = 200;

    /// <summary>Its end was deleted: its words belong to the next paragraph.</summary>
    public static bool RunsOn(XElement? properties)
    {
        var mark = properties.Child("rPr");
        return mark.Child("del") is not null || mark.Child("moveFrom") is not null;
    }

    /// <summary>One large letter, the first of the next paragraph.</summary>
    public static bool IsDropCap(XElement? properties) => properties.Child("framePr").Value("dropCap") is "drop" or "margin";

    /// <summary>Whether it lies on the page, high enough to be read.</summary>
    public static bool IsSeen(XElement? properties)
    {
        var frame = properties.Child("framePr");
        var spacing = properties.Child("spacing");
        return !(Math.Abs((long)(frame.Number("x") ?? 0)) > WidestSheet || Math.Abs((long)(frame.Number("y") ?? 0)) > WidestSheet)
            && !(spacing.Value("lineRule") == "exact" && spacing.Number("line") is >= 0 and <= LowestSeen);
    }

    /// <summary>
    /// Where a line was broken by hand, mostly only for the eye. It is a line of its own where another thing begins: an item, a
    /// number, the name of a part below its label, a post below its authority.
    /// </summary>
    public static List<string> Lines(string words)
    {
        var found = new List<StringBuilder>();
        foreach (var part in words.Split('\n').Select(part => Blanks().Replace(part, " ").Trim()).Where(part => part.Length > 0))
        {
            if (found.Count == 0 || BeginsAnew().IsMatch(part) || (found[^1].Length <= LongestAlone && StandsAlone().IsMatch(found[^1].ToString())))
            {
                found.Add(new StringBuilder(part));
            }
            else
            {
                found[^1].Append(' ').Append(part);
            }
        }

        return found.ConvertAll(line => line.ToString());
    }

    public static string OneLine(string words) => Blanks().Replace(words, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^([-+*•]|Số\s|(T/M|K/T|T/L|TM\.|KT\.|TL\.)\s|[IVX]+[.\-]\s|\d+(\.\d+)*[.)]\s|[a-zđ]\)\s)")]
    private static partial Regex BeginsAnew();

    [GeneratedRegex(@"^(((Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+\S+(\s+\S+)?)|((T/M|K/T|T/L|TM\.|KT\.|TL\.)\s.*)|\*|Nơi nhận:?)$")]
    private static partial Regex StandsAlone();
}
