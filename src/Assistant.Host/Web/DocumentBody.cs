using System.Globalization;
using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>A document's own words as HTML, in reading order, with the cited passages marked.</summary>
internal sealed class DocumentBody(Document document, IReadOnlyList<PassageMark> marks)
{
    // Further in, a phone has no room left for the words.
    private const int DeepestEntry = 3;

    private readonly Dictionary<string, Block> _byId = document.Blocks.ToDictionary(block => block.Id, StringComparer.Ordinal);
    private readonly HashSet<PassageMark> _shown = [];

    public Markup Html() => Markup.Join(document.Blocks.Select(Block));

    private Markup Block(Block block)
    {
        // A heading's passage runs over what stands below it; only its own words are marked here.
        var here = marks.Where(mark => block.Pieces.Any(piece => piece.Overlaps(mark.Span))).ToList();
        return block.Kind == BlockKind.Table && document.Tables.FirstOrDefault(table => table.BlockId == block.Id) is { } table
            ? DocumentTable.Html(table, block.Id, here, RowWords(table), Opening(here), captionIsShown: document.Blocks.Any(other => other.Kind == BlockKind.Title && other.Text == table.Caption))
            : Words(block, here);
    }

    private Markup Words(Block block, List<PassageMark> here)
    {
        // A text that begins with its label has it from the source; otherwise the dash stands before the piece.
        var label = block.Label.Length == 0 || block.Text.StartsWith(block.Label, StringComparison.Ordinal) ? string.Empty : block.Label + " ";
        var css = here.Count > 0 ? " is-cited" : string.Empty;
        var inside = Markup.Of($"{Opening(here)}{label}{MarkedText.Html(block.Text, block, document.Text, here, DoubtfulIn(block), inLines: block.Kind is BlockKind.Title or BlockKind.Part)}");
        return block.Kind switch
        {
            BlockKind.Title or BlockKind.Part or BlockKind.Section => Markup.Of($"<h3 id=\"{block.Id}\" class=\"passage{css}\">{inside}</h3>\n"),
            BlockKind.Subsection or BlockKind.Clause when IsHeading(block) => Markup.Of($"<h4 id=\"{block.Id}\" class=\"passage{css}\">{inside}</h4>\n"),
            _ => Markup.Of($"<p id=\"{block.Id}\" class=\"passage{css}{Look(block)}\">{inside}</p>\n"),
        };
    }

    /// <summary>The doubtful words of each row that has some.</summary>
    private Dictionary<TableRow, HashSet<string>> RowWords(Table table) => table.Rows
        .Select(row => (row, words: document.Source.Reading.DoubtfulWords.Where(row.Span.Overlaps).Select(word => word.In(document.Text)).ToHashSet(StringComparer.Ordinal)))
        .Where(row => row.words.Count > 0)
        .ToDictionary(row => row.row, row => row.words, (IEqualityComparer<TableRow>)ReferenceEqualityComparer.Instance);

    private List<TextSpan> DoubtfulIn(Block block) =>
        document.Source.Reading.DoubtfulWords.Where(word => block.Pieces.Any(piece => piece.Overlaps(word))).ToList();

    private string Look(Block block) => block.Kind switch
    {
        BlockKind.Item or BlockKind.Clause => Depth(block),
        BlockKind.Footnote => " footnote",
        BlockKind.Header or BlockKind.Recipients => " formal",
        BlockKind.Signature => " formal signature",
        _ => string.Empty,
    };

    /// <summary>How deep an entry stands among entries: "+" under "-" under "a)".</summary>
    private string Depth(Block block)
    {
        var depth = 0;
        for (var above = Parent(block); above is { Kind: BlockKind.Item or BlockKind.Clause } && !IsHeading(above) && depth < DeepestEntry; above = Parent(above))
        {
            depth++;
        }

        return depth == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" deeper-{depth}");
    }

    /// <summary>A titled Điều is a heading too, though its words are content.</summary>
    private static bool IsHeading(Block block) => block.Heading.Length > 0;

    private Block? Parent(Block block) => block.ParentId is { } id ? _byId[id] : null;

    /// <summary>The seal and, for those who hear the page, its words, before a passage's first block.</summary>
    private Markup Opening(List<PassageMark> here) => Markup.Join(here.Where(_shown.Add).Select(mark => mark.N == 0
        ? Markup.Of($"<span class=\"vh\" id=\"doan-dan\">{Replies.CitedPassage}</span>")
        : Markup.Of(
            $"""<span class="cite"{Current(mark)} aria-hidden="true">{mark.N}</span><span class="vh"{(mark.Chosen ? Markup.Of($" id=\"doan-dan\"") : Markup.Empty)}>{Replies.CitedPassageNumber(mark.N)}</span>""")));

    private static Markup Current(PassageMark mark) => mark.Chosen ? Markup.Of($" aria-current=\"true\"") : Markup.Empty;
}
