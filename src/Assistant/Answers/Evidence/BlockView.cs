using Assistant.Answers.Reading;
using Assistant.Corpus;

namespace Assistant.Answers.Evidence;

/// <summary>A block with what answering needs of it.</summary>
internal sealed class BlockView
{
    // Of a long item over others the beginning says what they are about.
    private const int LongestAbove = 400;

    private List<Clause>? _clauses;
    private List<Word>? _words;
    private IReadOnlyList<ReferenceView>? _mentions;
    private Bag? _bag;
    private Bag? _lead;
    private Bag? _chain;
    private Dictionary<int, Bag>? _sentences;

    /// <param name="order">Its place among the document's blocks.</param>
    public BlockView(DocumentView document, Block block, int order, BlockView? parent)
    {
        Document = document;
        Block = block;
        Order = order;
        Parent = parent;
        parent?.Children.Add(this);
    }

    public DocumentView Document { get; }

    public Block Block { get; }

    public int Order { get; }

    public BlockView? Parent { get; }

    public List<BlockView> Children { get; } = [];

    public IReadOnlyList<Word> Words => _words ??= Reading.Words.Of(Block.Text);

    public Bag Bag => _bag ??= new Bag(Words);

    /// <summary>The words of what a list under this block is about: the heading, or the words up to the colon.</summary>
    public Bag Lead => _lead ??= IsHeading ? Bag : new Bag(Words.Where(word => word.Span.End <= LeadEnd));

    public string Line => Bag.Line;

    /// <summary>Every place where it names a document, in order.</summary>
    public IReadOnlyList<ReferenceView> Mentions => _mentions ??= References.In(this);

    public IReadOnlyList<Clause> Clauses => _clauses ??= Evidence.Clauses.Of(this, Block.Text, Words);

    /// <summary>The words of everything that stands over this block: headings, and items that have items below them.</summary>
    public Bag Chain => _chain ??= new Bag(Above().Reverse().SelectMany(view => view.Words.Where(word => word.Span.End <= LongestAbove)));

    public bool IsHeading => Block.Kind is BlockKind.Title or BlockKind.Part or BlockKind.Section or BlockKind.Subsection || (IsArticle && Children.Count > 0);

    /// <summary>"Điều 4. Thời hạn giải quyết": with clauses below it the heading of these, alone a clause of its own.</summary>
    public bool IsArticle => Block.Kind == BlockKind.Clause && Block.Label.StartsWith("Điều", StringComparison.OrdinalIgnoreCase);

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

    /// <summary>The words of one sentence.</summary>
    public Bag Sentence(int number)
    {
        _sentences ??= Clauses.GroupBy(clause => clause.Sentence).ToDictionary(group => group.Key, group => new Bag(group.SelectMany(clause => clause.Words)));
        return _sentences[number];
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
