using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Gathers lines into blocks: titles with their subjects, items, paragraphs that a page break cut, tables, signatures.</summary>
internal sealed class BlockAssembler(string text, IReadOnlyList<SourceLine> lines, bool markdown)
{
    private readonly LineMark[] _marks = [.. lines.Select(line => LineReader.Read(line, markdown))];
    private readonly List<BlockDraft> _drafts = [];
    private readonly List<TextSpan> _unplaced = [];
    private readonly List<TextSpan> _decorations = [];

    // The block that an unmarked line may go on with; a footnote in between does not close it.
    private BlockDraft? _open;
    private bool _signedOff;
    private bool _inOutline;

    public (IReadOnlyList<BlockDraft> Drafts, IReadOnlyList<TextSpan> Unplaced) Assemble()
    {
        var title = TitleFinder.InHead(lines, _marks);
        var i = title >= 0 ? Head(title) : HeadWithoutTitle();
        while (i < lines.Count)
        {
            i = Next(i);
        }

        PlaceDecorations(null);
        return (_drafts, _unplaced);
    }

    private int Head(int title)
    {
        HeaderBlock(0, title);
        return Title(title);
    }

    /// <summary>A letter has no title: its head ends where neither capitals nor number nor date stand.</summary>
    private int HeadWithoutTitle()
    {
        var i = 0;
        var (subject, subjectEnd) = (-1, -1);
        while (i < lines.Count && (_marks[i].Kind is LineKind.Decoration or LineKind.Capitals || HeaderLines.Is(lines[i].Bare)))
        {
            if (subject < 0 && HeaderLines.IsSubject(lines[i].Bare))
            {
                subject = i;
                while (i + 1 < lines.Count && !lines[i + 1].AfterBlank && Ends.StartsSmall(lines[i + 1].Bare))
                {
                    i++;
                }

                subjectEnd = i;
            }

            i++;
        }

        if (!Enumerable.Range(0, i).Any(at => HeaderLines.Is(lines[at].Bare)))
        {
            return 0;
        }

        HeaderBlock(0, i, subject, subjectEnd);
        if (subject >= 0)
        {
            LetterTitle(subject, subjectEnd);
        }

        return i;
    }

    /// <summary>"về việc …" under a letter's number is its title.</summary>
    private void LetterTitle(int from, int to)
    {
        var title = new BlockDraft(DraftKind.Title, Rank.Title, "") { ContentStart = lines[from].Span.Start, FirstLineEnd = lines[to].Span.End, LooksLikeHeading = true };
        title.Pieces.AddRange(lines.Skip(from).Take(to - from + 1).Select(line => line.Span));
        _drafts.Add(title);
    }

    private void HeaderBlock(int from, int to, int exceptFrom = -1, int exceptTo = -1)
    {
        var header = new BlockDraft(DraftKind.Header, Rank.Title, "");
        for (var i = from; i < to; i++)
        {
            if (i >= exceptFrom && i <= exceptTo && exceptFrom >= 0)
            {
                continue;
            }

            if (_marks[i].Kind == LineKind.PageNumber)
            {
                _unplaced.Add(lines[i].Span);
            }
            else
            {
                header.Pieces.Add(lines[i].Span);
            }
        }

        if (header.Pieces.Exists(piece => !PlainText.IsDecoration(piece.In(text))))
        {
            PlaceDecorations(header);
            _drafts.Add(header);
        }
        else
        {
            _decorations.AddRange(header.Pieces);
        }
    }

    private int Next(int i)
    {
        var (line, mark) = (lines[i], _marks[i]);
        if (StartsAttachment(i))
        {
            return Title(i);
        }

        switch (mark.Kind)
        {
            case LineKind.Decoration:
                _decorations.Add(line.Span);
                return i + 1;
            case LineKind.PageNumber:
                _unplaced.Add(line.Span);
                return i + 1;
            case LineKind.TableRow:
                return Rows(i);
            case LineKind.Recipients:
                return Recipients(i);
            case LineKind.Signature when SignsHere(i):
                return Signature(i);
            case LineKind.Footnote:
                Add(DraftKind.Footnote, mark, line, keepOpen: true);
                return i + 1;
            case LineKind.Capitals when NamesAuthority(i):
                Add(DraftKind.Paragraph, mark with { Rank = Rank.Leaf }, line);
                return i + 1;
            default:
                if (_signedOff && HeaderLines.Is(line.Bare))
                {
                    HeaderBlock(i, i + 1);
                }
                else if (!GoesOn(line, mark))
                {
                    Start(line, mark);
                }

                return i + 1;
        }
    }

    /// <summary>"GIÁM ĐỐC SỞ NỘI VỤ" between a decision's title and its grounds says who decides; it heads nothing.</summary>
    private bool NamesAuthority(int i) =>
        _drafts is [.., { Kind: DraftKind.Title }] && i + 1 < lines.Count && TitleFinder.IsGround(lines[i + 1].Bare);

    private void Start(SourceLine line, LineMark mark)
    {
        switch (mark.Kind)
        {
            case LineKind.Numbered:
                Add(DraftKind.Numbered, mark, line);
                break;
            case LineKind.Dash:
                Add(DraftKind.Item, mark, line);
                break;
            case LineKind.StarredHeading or LineKind.Capitals:
                Add(DraftKind.Heading, mark, line);
                break;
            case LineKind.Note:
                Add(DraftKind.Note, mark, line);
                break;
            default:
                Add(DraftKind.Paragraph, mark, line);
                break;
        }
    }

    private void Add(DraftKind kind, LineMark mark, SourceLine line, bool keepOpen = false)
    {
        // The dash and the footnote's mark are shown by the label; a number is read as part of the text.
        var start = line.Span.Start + (kind is DraftKind.Item or DraftKind.Footnote ? mark.Content : 0);
        var draft = new BlockDraft(kind, mark.Rank, mark.Label)
        {
            ContentStart = line.Span.Start + mark.Content,
            LooksLikeHeading = line.Text[0] == '#' || (line.Text.StartsWith("**", StringComparison.Ordinal) && line.Text.EndsWith("**", StringComparison.Ordinal)),
        };
        draft.Pieces.Add(line.Span with { Start = start });
        PlaceDecorations(draft);
        _drafts.Add(draft);
        if (!keepOpen)
        {
            _open = draft;
        }
    }

    /// <summary>Adds the line to the block above when it goes on there.</summary>
    private bool GoesOn(SourceLine line, LineMark mark)
    {
        if (_open is null || _signedOff || mark.Kind is LineKind.Numbered or LineKind.Dash)
        {
            return false;
        }

        var contiguous = !line.AfterBlank;
        var bare = _open.Bare(text);
        // "QUYẾT ĐỊNH:" after grounds that end with a comma begins anew.
        if (TitleFinder.IsPartName(line.Bare) && LineReader.IsCapitals(line.Bare))
        {
            return false;
        }

        var joins = contiguous && _open.BoldIsOpen(text);
        joins |= _open.Kind == DraftKind.Numbered && bare.Length == 0 && mark.Kind is LineKind.Text or LineKind.Capitals or LineKind.StarredHeading;
        joins |= contiguous && _open.Kind is DraftKind.Numbered or DraftKind.Heading && LineReader.IsCapitals(bare) && mark.Kind == LineKind.Capitals;
        joins |= contiguous && markdown && mark.Kind == LineKind.Text && !_open.LooksLikeHeading;
        joins |= mark.Kind == LineKind.Text && _open.Kind != DraftKind.Heading
            && Ends.GoesOn(bare, line.Bare, _open.Kind == DraftKind.Numbered, contiguous);
        if (!joins)
        {
            return false;
        }

        _open.Pieces.Add(line.Span);
        return true;
    }

    private bool StartsAttachment(int i)
    {
        var bare = lines[i].Bare;
        if (_marks[i].Kind is LineKind.TableRow || !(LineReader.IsCapitals(bare) || _signedOff))
        {
            return false;
        }

        if (TitleFinder.IsAppendix(bare))
        {
            return true;
        }

        // Before the signature only an outline may begin: "QUYẾT ĐỊNH" there opens the enacting part.
        return TitleFinder.IsTyped(bare)
            && !(TitleFinder.IsPartName(bare) && (_inOutline || !_signedOff))
            && (_signedOff || bare.StartsWith("ĐỀ CƯƠNG", StringComparison.Ordinal));
    }

    private int Title(int i)
    {
        var bare = lines[i].Bare;
        var (label, length) = TitleFinder.AppendixLabel(lines[i].Text);
        var content = label.Length > 0 ? length : _marks[i].Rank == Rank.Title ? _marks[i].Content : 0;
        var title = new BlockDraft(DraftKind.Title, Rank.Title, label)
        {
            ContentStart = lines[i].Span.Start + content,
            FirstLineEnd = lines[i].Span.End,
            LooksLikeHeading = true,
        };
        title.Pieces.Add(lines[i].Span);
        PlaceDecorations(title);
        _drafts.Add(title);
        _open = null;
        _signedOff = false;
        _inOutline = bare.StartsWith("ĐỀ CƯƠNG", StringComparison.OrdinalIgnoreCase);
        var next = lines[i].Text[0] == '#' ? i + 1 : Subject(title, i + 1);
        _inOutline |= title.Bare(text).StartsWith("ĐỀ CƯƠNG", StringComparison.OrdinalIgnoreCase);
        return next;
    }

    private int Subject(BlockDraft title, int i)
    {
        var subject = false;
        for (; i < lines.Count; i++)
        {
            var (line, mark) = (lines[i], _marks[i]);
            var accompanies = TitleFinder.IsAccompanying(line.Bare);
            var goesOn = subject && (!line.AfterBlank || Ends.StartsSmall(line.Bare) || title.BoldIsOpen(text)) && TitleFinder.MayBeSubject(line, mark);
            if (mark.Kind == LineKind.Decoration && PlainText.IsDecoration(line.Text))
            {
                title.Pieces.Add(line.Span);
                continue;
            }

            // "PHỤ LỤC 2" goes on with the name of what is annexed, be it a plan.
            var begins = StartsAttachment(i) && (title.Label.Length == 0 || line.AfterBlank || TitleFinder.IsNumberedAppendix(line.Bare));
            if (!accompanies && !goesOn && (subject || !TitleFinder.MayBeSubject(line, mark) || begins))
            {
                return i;
            }

            title.Pieces.Add(line.Span);
            subject = true;
        }

        return i;
    }

    private int Rows(int i)
    {
        var from = i;
        while (i < lines.Count && _marks[i].Kind == LineKind.TableRow)
        {
            i++;
        }

        var draft = new BlockDraft(DraftKind.Table, Rank.Leaf, "") { Table = TableReader.Read([.. lines.Skip(from).Take(i - from)]) };
        draft.Pieces.AddRange(lines.Skip(from).Take(i - from).Select(line => line.Span));
        PlaceDecorations(draft);
        _drafts.Add(draft);
        _open = null;
        return i;
    }

    private int Recipients(int i)
    {
        var draft = new BlockDraft(DraftKind.Recipients, Rank.Leaf, "");
        PlaceDecorations(draft);
        draft.Pieces.Add(lines[i].Span);
        var from = i;
        for (i++; i < lines.Count; i++)
        {
            var goesOn = _marks[i].Kind == LineKind.Dash
                || (_marks[i].Kind is LineKind.Text && !lines[i].AfterBlank && !Signatures.IsName(lines[i].Bare))
                || (_marks[i].Kind is LineKind.Text && i == from + 1 && !Signatures.IsName(lines[i].Bare));
            if (!goesOn || StartsAttachment(i))
            {
                break;
            }

            draft.Pieces.Add(lines[i].Span);
        }

        _drafts.Add(draft);
        _open = null;
        _signedOff = true;
        return i;
    }

    /// <summary>"T/M …" always signs; a post alone does so only where a name or another such line follows.</summary>
    private bool SignsHere(int i) =>
        _signedOff || Signatures.IsAuthority(lines[i].Bare)
        || Enumerable.Range(i + 1, Math.Max(0, Math.Min(3, lines.Count - i - 1)))
            .Any(at => Signatures.IsName(lines[at].Bare) || Signatures.IsSigned(lines[at].Bare) || Signatures.Opens(lines[at].Bare));

    private int Signature(int i)
    {
        var draft = new BlockDraft(DraftKind.Signature, Rank.Leaf, "");
        PlaceDecorations(draft);
        var named = false;
        for (; i < lines.Count; i++)
        {
            var bare = lines[i].Bare;
            var name = Signatures.IsName(bare);
            var belongs = name || Signatures.IsSigned(bare) || _marks[i].Kind is LineKind.Signature or LineKind.Decoration
                || (!named && _marks[i].Kind == LineKind.Capitals && !lines[i].AfterBlank);
            if (!belongs || (named && !name && _marks[i].Kind == LineKind.Decoration) || StartsAttachment(i))
            {
                break;
            }

            named |= name;
            draft.Pieces.Add(lines[i].Span);
        }

        _drafts.Add(draft);
        _open = null;
        _signedOff = true;
        return i;
    }

    /// <summary>Stars and rules go with the block that they adorn.</summary>
    private void PlaceDecorations(BlockDraft? draft)
    {
        if (draft is { Kind: DraftKind.Title or DraftKind.Header })
        {
            draft.Pieces.InsertRange(0, _decorations);
        }
        else
        {
            _unplaced.AddRange(_decorations);
        }

        _decorations.Clear();
    }
}
