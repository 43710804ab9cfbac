using Assistant.Answers.Reading;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>A document with what answering needs of it.</summary>
internal sealed class DocumentView
{
    private readonly Dictionary<string, BlockView> _byId;
    private readonly Lazy<IReadOnlyList<TableView>> _tables;
    private readonly Lazy<Bag> _topic;
    private readonly Lazy<IReadOnlyList<string>> _homes;
    private readonly Lazy<IReadOnlyList<DocumentMention>> _subjectMentions;
    private readonly Lazy<ILookup<string, DocumentTask>> _tasks;
    private readonly Lazy<Bag> _head;

    public DocumentView(Document document)
    {
        Document = document;
        _byId = new Dictionary<string, BlockView>(StringComparer.Ordinal);
        var views = new List<BlockView>(document.Blocks.Count);
        foreach (var block in document.Blocks)
        {
            var view = new BlockView(this, block, views.Count, block.ParentId is null ? null : _byId.GetValueOrDefault(block.ParentId));
            _byId[block.Id] = view;
            views.Add(view);
        }

        Blocks = views;
        _tables = new(() => [.. document.Tables.Where(table => _byId.ContainsKey(table.BlockId)).Select(table => new TableView(_byId[table.BlockId], table))]);
        _topic = new(() => new Bag(Words.Of(string.Join(' ', document.Type, document.Subject, document.Title, document.Issuer))));
        _homes = new(() => Corpus.Homes.Of(document));
        _subjectMentions = new(() => DocumentMentions.In(document.Subject + " " + document.Title));
        _tasks = new(() => document.Tasks.ToLookup(task => task.BlockId, StringComparer.Ordinal));
        _head = new(() => new Bag(Words.Of(document.Place).Concat(Opening().SelectMany(block => block.Words))));
        Number = DocumentMentions.OfNumber(document.Number);
        TypeCode = DocumentMentions.CodeOf(document.Type);
    }

    public Document Document { get; }

    public IReadOnlyList<BlockView> Blocks { get; }

    public IReadOnlyList<TableView> Tables => _tables.Value;

    /// <summary>The words of type, subject, title and issuer.</summary>
    public Bag Topic => _topic.Value;

    /// <summary>The places whose own it is; empty for a note and for a document of the whole country.</summary>
    public IReadOnlyList<string> Homes => _homes.Value;

    /// <summary>The words before the first section: issuer, place, title, opening.</summary>
    public Bag Head => _head.Value;

    /// <summary>Its own number; null when it has none.</summary>
    public DocumentMention? Number { get; }

    public string TypeCode { get; }

    public IReadOnlyList<DocumentMention> SubjectMentions => _subjectMentions.Value;

    /// <summary>Every place where it names a document, in order.</summary>
    public IEnumerable<ReferenceView> Mentions => Blocks.SelectMany(block => block.Mentions);

    public bool IsNote => Document.Kind == DocumentKind.GuidanceNote;

    public BlockView? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>What the block's own words charge somebody with, in order.</summary>
    public IEnumerable<DocumentTask> TasksOf(BlockView block) => _tasks.Value[block.Block.Id];

    private IEnumerable<BlockView> Opening() =>
        Blocks.TakeWhile(block => block.Block.Kind is not (BlockKind.Part or BlockKind.Section or BlockKind.Subsection or BlockKind.Clause));

    /// <summary>The block that holds the place of the source; the innermost where blocks lie in each other.</summary>
    public BlockView? At(TextSpan span) =>
        Blocks.Where(view => view.Block.Pieces.Any(piece => piece.Overlaps(span))).OrderBy(view => view.Block.Span.Length).FirstOrDefault();

    public bool IsNamedBy(DocumentMention mention) => Number is not null && Number.Fits(mention);
}
