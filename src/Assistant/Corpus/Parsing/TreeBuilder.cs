using System.Globalization;
using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Hangs the drafts under one another and names their places.</summary>
internal sealed class TreeBuilder(string source, IReadOnlyList<BlockDraft> drafts, bool markdown)
{
    private const int LongestPartTitleInPath = 60;
    private const int LongestTitleInPath = 40;

    private sealed record Open(int Rank, Block Block, string Path, bool Heading, bool Article, bool Starred = false);

    private readonly List<Block> _blocks = [];
    private readonly List<Table> _tables = [];
    private readonly Stack<Open> _above = new();
    private readonly SummaryJudge _summaries = new(source, drafts);
    private readonly bool[] _headings = new HeadingJudge(source, drafts, markdown).Judge();

    public (IReadOnlyList<Block> Blocks, IReadOnlyList<Table> Tables) Build()
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            Add(i);
        }

        return (_blocks, _tables);
    }

    private void Add(int i)
    {
        var draft = drafts[i];
        if (draft.Pieces.Count == 0)
        {
            return;
        }

        var parent = Parent(draft, i);
        var kind = Kind(draft, i, parent);
        var heading = kind is BlockKind.Title or BlockKind.Part or BlockKind.Section or BlockKind.Subsection
            || (draft.Rank == Rank.Article && IsArticleTitle(draft, i));
        var lined = kind is BlockKind.Header or BlockKind.Recipients or BlockKind.Signature or BlockKind.Table;
        var text = kind == BlockKind.Table ? draft.TableText : PlainText.Of(source, draft.Pieces, lined ? '\n' : ' ');
        var words = heading ? Heading(draft) : "";
        var path = Join(parent?.Path ?? "", PathPart(draft, kind, words, text, parent));
        var block = new Block(
            string.Create(CultureInfo.InvariantCulture, $"b{_blocks.Count + 1:000}"),
            parent?.Block.Id,
            kind,
            (parent?.Block.Level ?? 0) + 1,
            draft.Label,
            words,
            text,
            draft.Pieces,
            path);
        _blocks.Add(block);
        if (draft.Table is { } table)
        {
            _tables.Add(TableCaption.Give(table, block.Id, parent?.Block, _blocks));
        }

        if (kind is not (BlockKind.Footnote or BlockKind.Note or BlockKind.Paragraph or BlockKind.Table or BlockKind.Header or BlockKind.Recipients or BlockKind.Signature))
        {
            var starred = draft.Kind == DraftKind.Heading && draft.Rank == Rank.Starred;
            // Below "a) Kết quả" a starred heading must not outrank the letters that come behind it.
            var rank = starred ? Math.Max(Rank.Starred, Math.Min(_above.TryPeek(out var top) ? top.Rank + 1 : 0, Rank.Dash - 1)) : draft.Rank;
            _above.Push(new Open(rank, block, path, heading, draft.Rank == Rank.Article || (parent?.Article ?? false), starred));
        }
    }

    private Open? Parent(BlockDraft draft, int i)
    {
        if (draft.Kind == DraftKind.Header)
        {
            return null;
        }

        if (draft.Kind == DraftKind.Footnote)
        {
            return AnchorAt(draft.Anchor) ?? Anchor(draft) ?? Top(open => open.Heading);
        }

        var rank = draft.Kind switch
        {
            DraftKind.Recipients or DraftKind.Signature => Rank.Title + 1,
            DraftKind.Paragraph when Closes(i) => Rank.Title + 1,
            // Text after a list belongs to the heading over the list, or to the clause that the list stands in.
            DraftKind.Paragraph or DraftKind.Table => Rank.Dash,
            DraftKind.Note => Rank.Leaf,
            DraftKind.Heading when draft.Rank == Rank.Part => Rank.Part,
            _ => draft.Rank,
        };
        if (draft.Kind == DraftKind.Heading && draft.Rank == Rank.Starred)
        {
            return Starred(i);
        }

        while (_above.TryPeek(out var top) && top.Rank >= rank)
        {
            _above.Pop();
        }

        // A bracketed note or a table speaks of the whole section, not of its last entry.
        return draft.Kind == DraftKind.Note ? Top(open => open.Heading || open.Article) : _above.TryPeek(out var above) ? above : null;
    }

    /// <summary>The block in which the text refers to the footnote.</summary>
    private Open? AnchorAt(int place)
    {
        for (var i = _blocks.Count - 1; i >= 0 && place >= 0; i--)
        {
            if (_blocks[i].Kind != BlockKind.Footnote && _blocks[i].Pieces.Any(piece => piece.Contains(place)))
            {
                return new Open(Rank.Leaf, _blocks[i], _blocks[i].Path, Heading: false, Article: false);
            }
        }

        return null;
    }

    /// <summary>A heading without number stands inside the numbered one above it, beside an equal of its own.</summary>
    private Open? Starred(int i)
    {
        while (_above.TryPeek(out var top) && !top.Heading && !top.Article)
        {
            _above.Pop();
        }

        if (_above.Any(open => open.Starred))
        {
            while (_above.Pop() is { Starred: false })
            {
            }
        }
        else if (_above.TryPeek(out var numbered) && numbered.Rank is >= Rank.Arabic and < Rank.Dash && _summaries.SumsUp(i))
        {
            while (_above.TryPeek(out var sibling) && sibling.Rank >= Rank.Arabic)
            {
                _above.Pop();
            }
        }

        return _above.TryPeek(out var above) ? above : null;
    }

    private Open? Top(Func<Open, bool> wanted) => _above.FirstOrDefault(wanted);

    /// <summary>The block that carries the footnote's mark.</summary>
    private Open? Anchor(BlockDraft note)
    {
        if (note.Label.Length == 0)
        {
            return null;
        }

        for (var i = _blocks.Count - 1; i >= 0; i--)
        {
            var block = _blocks[i];
            if (block.Kind != BlockKind.Footnote && Carries(block.Text, note.Label))
            {
                return new Open(Rank.Leaf, block, block.Path, Heading: false, Article: false);
            }
        }

        return null;
    }

    private static bool Carries(string text, string mark)
    {
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            var end = at + mark.Length;
            var grown = at > 0 && IsMark(text[at - 1]) || end < text.Length && IsMark(text[end]);
            if (!grown && (at > 0 || char.IsAsciiDigit(mark[0])))
            {
                return !char.IsAsciiDigit(mark[0]) || text.Contains("[^" + mark + "]", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber;

    private BlockKind Kind(BlockDraft draft, int i, Open? parent) => draft.Kind switch
    {
        DraftKind.Header => BlockKind.Header,
        DraftKind.Title => BlockKind.Title,
        DraftKind.Item => BlockKind.Item,
        DraftKind.Note => BlockKind.Note,
        DraftKind.Footnote => BlockKind.Footnote,
        DraftKind.Table => BlockKind.Table,
        DraftKind.Recipients => BlockKind.Recipients,
        DraftKind.Signature => BlockKind.Signature,
        DraftKind.Paragraph => BlockKind.Paragraph,
        DraftKind.Heading => draft.Rank == Rank.Part ? BlockKind.Part : BlockKind.Subsection,
        _ when !_headings[i] => BlockKind.Clause,
        _ when draft.Rank == Rank.Title => parent is null && !_blocks.Exists(block => block.Kind == BlockKind.Title) ? BlockKind.Title : BlockKind.Part,
        _ => draft.Rank switch
        {
            Rank.Part or Rank.Chapter => BlockKind.Part,
            < Rank.Article => BlockKind.Section,
            // A plain "1." takes a section's place where no Roman numeral stands above it.
            Rank.Arabic when parent is null or { Block.Kind: BlockKind.Part or BlockKind.Title } => BlockKind.Section,
            _ => BlockKind.Subsection,
        },
    };

    /// <summary>"Điều 5. Hồ sơ đề nghị" is titled; "Điều 5. Quyết định này có hiệu lực …" is not.</summary>
    private bool IsArticleTitle(BlockDraft draft, int i)
    {
        var bare = draft.Bare(source);
        return bare.Length is > 0 and <= 200 && !Ends.Closed(bare) && i + 1 < drafts.Count;
    }

    private string Heading(BlockDraft draft) => draft.Bare(source).TrimEnd();

    private string PathPart(BlockDraft draft, BlockKind kind, string heading, string text, Open? parent) => kind switch
    {
        BlockKind.Title when draft.Label.Length > 0 => text,
        BlockKind.Title => TitleInPath(draft, text),
        BlockKind.Part when draft.Label.Length > 0 && heading.Length > LongestPartTitleInPath => draft.Label,
        BlockKind.Part when draft.Label.Length > 0 && heading.Length > 0 => $"{draft.Label}. {heading}",
        BlockKind.Part or BlockKind.Section or BlockKind.Subsection => text,
        BlockKind.Clause when draft.Rank == Rank.Article => heading.Length > 0 ? text : draft.Label,
        BlockKind.Clause when parent is { Article: true } => (draft.Rank == Rank.SmallLetter ? "điểm " : "khoản ") + draft.Label.TrimEnd(')'),
        BlockKind.Clause => draft.Label,
        _ => "",
    };

    /// <summary>The title's first line; of a long one only the type's name.</summary>
    private string TitleInPath(BlockDraft draft, string text)
    {
        if (draft.Pieces.Exists(piece => source[piece.Start] == '#'))
        {
            return draft.Bare(source);
        }

        var start = draft.Pieces.First(piece => piece.End >= Math.Min(draft.FirstLineEnd, draft.ContentStart)).Start;
        var line = PlainText.Of(source[Math.Max(start, draft.ContentStart)..draft.FirstLineEnd]);
        return line.Length > LongestTitleInPath && DocumentTypes.StartOf(text) is { } type ? line[..type.Length] : line;
    }

    /// <summary>"Trên cơ sở Kế hoạch này, …" at the end speaks for the document, not for the last heading.</summary>
    private bool Closes(int i)
    {
        var last = i + 1 == drafts.Count || drafts[i + 1].Kind is DraftKind.Recipients or DraftKind.Signature or DraftKind.Title;
        return last && (ClosingWords.Are(drafts[i].Bare(source)) || _above.TryPeek(out var top) && top is { Block.Kind: BlockKind.Clause, Article: false });
    }

    private static string Join(string above, string own) => above.Length == 0 ? own : own.Length == 0 ? above : $"{above} > {own}";
}
