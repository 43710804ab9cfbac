using Assistant.Answers.Reading;
using Assistant.Corpus;

namespace Assistant.Answers.Evidence;

/// <summary>A block with what answering needs of it.</summary>
internal sealed class BlockView
{
    private List<Clause>? _clauses;
    private string? _chain;
    private string? _line;
    private HashSet<string>? _keys;

    public BlockView(DocumentView document, Block block, BlockView? parent)
    {
        Document = document;
        Block = block;
        Parent = parent;
        Words = Reading.Words.Of(block.Text);
        parent?.Children.Add(this);
    }

    public DocumentView Document { get; }

    public Block Block { get; }

    public BlockView? Parent { get; }

    public List<BlockView> Children { get; } = [];

    public IReadOnlyList<Word> Words { get; }

    public string Line => _line ??= Reading.Words.Line(Words);

    public IReadOnlyList<Clause> Clauses => _clauses ??= Evidence.Clauses.Of(this, Block.Text, Words);

    /// <summary>The words of everything that stands over this block: headings, and lead-ins of items.</summary>
    public string Chain => _chain ??= Parent is null ? " " : Parent.Chain + Parent.LeadLine;

    /// <summary>The words with their marks, of this block and what stands over it.</summary>
    public HashSet<string> Keys => _keys ??= [.. Words.Select(word => word.Key), .. Parent?.Keys ?? []];

    public bool IsHeading => Block.Kind is BlockKind.Title or BlockKind.Part or BlockKind.Section or BlockKind.Subsection;

    public bool IsContent => Block.Kind is BlockKind.Clause or BlockKind.Item or BlockKind.Paragraph or BlockKind.Note or BlockKind.Footnote;

    /// <summary>The nearest title above: the document's own, or that of an attached outline or annex.</summary>
    public BlockView? Title => Block.Kind == BlockKind.Title ? this : Parent?.Title;

    /// <summary>Its own words up to the colon that opens a list; the whole of a heading.</summary>
    public int LeadEnd
    {
        get
        {
            if (IsHeading)
            {
                return Block.Text.Length;
            }

            var colon = Block.Text.IndexOf(": ", StringComparison.Ordinal);
            return colon > 0 && colon < 160 ? colon : Block.Text.EndsWith(':') ? Block.Text.Length - 1 : 0;
        }
    }

    private string LeadLine
    {
        get
        {
            var end = IsHeading || Children.Count > 0 ? Math.Min(Block.Text.Length, 400) : 0;
            return Reading.Words.Line(Words.Where(word => word.Span.End <= end));
        }
    }

    public IEnumerable<BlockView> Above()
    {
        for (var view = Parent; view is not null; view = view.Parent)
        {
            yield return view;
        }
    }

    public IEnumerable<BlockView> Below() => Children.SelectMany(child => child.Below().Prepend(child));
}
