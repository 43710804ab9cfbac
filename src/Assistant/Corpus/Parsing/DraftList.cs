using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>The blocks gathered so far, in reading order, and the lines that are in none.</summary>
internal sealed class DraftList
{
    private readonly List<BlockDraft> _drafts = [];
    private readonly List<UnplacedLine> _unplaced = [];
    private readonly List<TextSpan> _decorations = [];

    public IReadOnlyList<BlockDraft> Drafts => _drafts;

    public IReadOnlyList<UnplacedLine> Unplaced => _unplaced;

    /// <summary>Stars and rules before it go with a title or a head; no other block is adorned.</summary>
    public void Add(BlockDraft draft)
    {
        if (draft.Kind is DraftKind.Title or DraftKind.Header)
        {
            draft.Pieces.InsertRange(0, _decorations);
            _decorations.Clear();
        }
        else
        {
            Close();
        }

        _drafts.Add(draft);
    }

    public void AddDecoration(TextSpan span) => _decorations.Add(span);

    public void AddPageNumber(TextSpan span) => _unplaced.Add(new UnplacedLine(span, UnplacedReason.PageNumber));

    /// <summary>What adorns nothing is no part of a block.</summary>
    public void Close()
    {
        _unplaced.AddRange(_decorations.Select(span => new UnplacedLine(span, UnplacedReason.Decoration)));
        _decorations.Clear();
    }
}
