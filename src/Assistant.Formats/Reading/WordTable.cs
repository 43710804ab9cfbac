using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>A table of a Word file with all changes accepted: deleted and hidden rows are gone, and so are deleted cells.</summary>
internal sealed partial class WordTable
{
    // A table of more rows holds data even when its lines are not drawn.
    private const int MostRowsOfLayout = 6;

    // Word itself draws no more.
    private const int MostColumns = 63;

    // In twentieths of a point: a row of two points shows nothing.
    private const int LowestSeen = 40;

    private readonly XElement table;
    private readonly WordStyles styles;
    private readonly Ground ground;

    public WordTable(XElement table, WordStyles styles, Ground ground)
    {
        this.table = table;
        this.styles = styles;
        var properties = table.Child("tblPr");
        var style = properties.Child("tblStyle").Value();

        // Which cells a style colours depends on too much: in such a table every ink counts as seen.
        this.ground = styles.ShadesTables(style) ? Ground.Unknown : ground.Under(properties.Child("shd"));
        var all = Inside(table, "tr").Where(row => row.Child("trPr").Child("del") is null).ToList();
        Rows = all.Where(IsSeen).ToList();
        UnseenRows = all.Where(row => !IsSeen(row)).ToList();
    }

    public IReadOnlyList<XElement> Rows { get; }

    public IReadOnlyList<XElement> UnseenRows { get; }

    /// <summary>Without lines it only sets things side by side: the head of page 1, the signature.</summary>
    public bool IsLayout => Rows.Count > 0
        && (Rows.All(row => CellsOf(row).Count() == 1) || (Rows.Count <= MostRowsOfLayout && (!HasLines() || FrameWords().IsMatch(table.Value))));

    public static IEnumerable<XElement> CellsOf(XElement row) => Inside(row, "tc").Where(cell => cell.Child("tcPr").Child("cellDel") is null);

    /// <summary>What lies behind the words of a cell.</summary>
    public Ground GroundOf(XElement cell) => ground.Under(cell.Child("tcPr").Child("shd"));

    /// <summary>Whether the cell only goes on with the one above or before it.</summary>
    public static bool IsMerged(XElement cell)
    {
        var properties = cell.Child("tcPr");
        return (properties.Child("vMerge") is { } down && down.Value() is null or "continue")
            || (properties.Child("hMerge") is { } along && along.Value() is null or "continue");
    }

    /// <summary>The empty columns that stand before a row's first cell.</summary>
    public static int ColumnsBefore(XElement row) => Columns(row.Child("trPr").Child("gridBefore").Number() ?? 0);

    /// <summary>The columns that a cell covers beside its own.</summary>
    public static int FurtherColumns(XElement cell) => Columns((cell.Child("tcPr").Child("gridSpan").Number() ?? 1) - 1);

    private static IEnumerable<XElement> Inside(XElement container, string name) => container.Elements()
        .SelectMany(element => element.Name.LocalName switch
        {
            "sdt" => element.Child("sdtContent") is { } content ? Inside(content, name) : [],
            "customXml" or "ins" => Inside(element, name),
            _ => element.Name.LocalName == name ? [element] : Array.Empty<XElement>(),
        });

    private static bool IsSeen(XElement row)
    {
        var properties = row.Child("trPr");
        var height = properties.Child("trHeight");
        return !properties.Child("hidden").IsOn() && !(height.Value("hRule") == "exact" && height.Number() is <= LowestSeen);
    }

    private static int Columns(int claimed) => Math.Clamp(claimed, 0, MostColumns);

    private bool HasLines()
    {
        var properties = table.Child("tblPr");
        var borders = properties.Child("tblBorders") ?? styles.TableBordersOf(properties.Child("tblStyle").Value());
        return Drawn(borders) || table.Descendants().Any(element => element.Name.LocalName == "tcBorders" && Drawn(element));
    }

    private static bool Drawn(XElement? borders) => borders?.Elements().Any(line => line.Value() is not (null or "none" or "nil")) == true;

    [GeneratedRegex("CỘNG SẢN VIỆT NAM|CỘNG H(ÒA|OÀ) XÃ HỘI|Nơi nhận")]
    private static partial Regex FrameWords();
}
