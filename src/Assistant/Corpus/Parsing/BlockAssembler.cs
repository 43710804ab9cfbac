using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Gathers lines into blocks: titles with their subjects, items, paragraphs that a page break cut, tables, signatures.</summary>
internal sealed class BlockAssembler(string text, IReadOnlyList<SourceLine> lines, IReadOnlyList<LineMark> marks, HardWraps? wraps, bool markdown)
{
    private readonly EndingReader _endings = new(lines, marks);
    private readonly AttachmentStart _starts = new(lines, marks);
    private readonly SubjectReader _subjects = new(text, lines, marks);
    private readonly DraftList _drafts = new();

    // The block that an unmarked line may go on with; a footnote in between does not close it.
    private BlockDraft? _open;
    private int _openLine;
    private bool _signedOff;
    private bool _inOutline;

    public (IReadOnlyList<BlockDraft> Drafts, IReadOnlyList<UnplacedLine> Unplaced) Assemble()
    {
        var title = TitleFinder.InHead(lines, marks);
        var head = new HeadAssembler(text, lines, marks, _drafts);
        int i;
        if (title >= 0)
        {
            head.Add(0, title);
            i = Title(title);
        }
        else
        {
            i = head.WithoutTitle();
        }

        while (i < lines.Count)
        {
            i = Next(i);
        }

        _drafts.Close();
        return (_drafts.Drafts, _drafts.Unplaced);
    }

    private int Next(int i)
    {
        var (line, mark) = (lines[i], marks[i]);
        if (StartsAttachment(i))
        {
            return Title(i);
        }

        switch (mark.Kind)
        {
            case LineKind.Decoration:
                _drafts.AddDecoration(line.Span);
                return i + 1;
            case LineKind.PageNumber:
                _drafts.AddPageNumber(line.Span);
                return i + 1;
            case LineKind.TableRow:
                return Rows(i);
            case LineKind.Recipients:
                var (recipients, afterRecipients) = _endings.Recipients(i, StartsAttachment);
                return SignOff(recipients, afterRecipients);
            case LineKind.Signature when _signedOff || _endings.SignsHere(i):
                var (signature, afterSignature) = _endings.Signature(i, StartsAttachment);
                return SignOff(signature, afterSignature);
            case LineKind.Address when !_signedOff:
                return Address(i);
            case LineKind.Footnote:
                Add(DraftKind.Footnote, mark, line, keepOpen: true);
                return RestOfNote(i + 1);
            case LineKind.Quoted:
                Quoted(i);
                return i + 1;
            case LineKind.Capitals when NamesAuthority(i) || TitleFinder.IsEnacting(line.Bare):
                Add(DraftKind.Paragraph, mark with { Rank = Rank.Leaf }, line);
                return i + 1;
            case var _ when _signedOff && HeaderLines.Is(line.Bare):
                new HeadAssembler(text, lines, marks, _drafts).Add(i, i + 1);
                return i + 1;
            case var _ when GoesOn(i):
                return i + 1;
            default:
                Start(line, mark);
                _openLine = i;
                return i + 1;
        }
    }

    /// <summary>"Kính gửi:" and those named below it.</summary>
    private int Address(int i)
    {
        var (draft, next) = _endings.Address(i);
        _drafts.Add(draft);
        _open = null;
        return next;
    }

    /// <summary>A footnote over several lines; the sentence that it interrupts goes on behind it.</summary>
    private int RestOfNote(int i)
    {
        var note = _drafts.Drafts[^1];
        while (i < lines.Count && !lines[i].AfterBlank && marks[i].Kind == LineKind.Text && !Ends.Closed(note.Bare(text)))
        {
            note.Pieces.Add(lines[i++].Span);
        }

        return i;
    }

    /// <summary>Each line of a quotation is a paragraph, but where the sentence above it goes on.</summary>
    private void Quoted(int i)
    {
        if (i > 0 && marks[i - 1].Kind == LineKind.Quoted && wraps is not null && !lines[i].AfterBlank && wraps.GoesOn(i - 1, i) == true && !Ends.Closed(lines[i - 1].Bare))
        {
            _drafts.Drafts[^1].Pieces.Add(lines[i].Span);
        }
        else
        {
            Add(DraftKind.Paragraph, marks[i], lines[i], closed: true);
        }
    }

    /// <summary>"GIÁM ĐỐC SỞ NỘI VỤ" between a decision's title and its grounds says who decides; it heads nothing.</summary>
    private bool NamesAuthority(int i) =>
        _drafts.Drafts is [.., { Kind: DraftKind.Title }] && i + 1 < lines.Count && TitleFinder.IsGround(lines[i + 1].Bare);

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

    private void Add(DraftKind kind, LineMark mark, SourceLine line, bool keepOpen = false, bool closed = false)
    {
        // The dash and the footnote's mark are shown by the label; a number is read as part of the text.
        var start = line.Span.Start + (kind is DraftKind.Item or DraftKind.Footnote ? mark.Content : 0);
        var draft = new BlockDraft(kind, mark.Rank, mark.Label)
        {
            ContentStart = line.Span.Start + mark.Content,
            Anchor = mark.Anchor,
            LooksLikeHeading = line.Text[0] == '#' || (line.Text.StartsWith("**", StringComparison.Ordinal) && line.Text.EndsWith("**", StringComparison.Ordinal)),
        };
        draft.Pieces.Add(line.Span with { Start = start });
        _drafts.Add(draft);
        if (!keepOpen)
        {
            _open = closed ? null : draft;
        }
    }

    /// <summary>Adds the line to the block above when it goes on there.</summary>
    private bool GoesOn(int i)
    {
        if (_open is null || _signedOff || !Continuation.Joins(_open, lines[i], marks[i], text, markdown, wraps?.GoesOn(_openLine, i)))
        {
            return false;
        }

        _open.Pieces.Add(lines[i].Span);
        _openLine = i;
        return true;
    }

    private bool StartsAttachment(int i) => _starts.At(i, _signedOff, _inOutline);

    private int Title(int i)
    {
        var bare = lines[i].Bare;
        var (label, length) = TitleFinder.AppendixLabel(lines[i].Text);
        var content = label.Length > 0 ? length : lines[i].Text[0] == '#' ? marks[i].Content : 0;
        var title = new BlockDraft(DraftKind.Title, Rank.Title, label)
        {
            ContentStart = lines[i].Span.Start + content,
            FirstLineEnd = lines[i].Span.End,
            LooksLikeHeading = true,
        };
        title.Pieces.Add(lines[i].Span);
        _drafts.Add(title);
        _open = null;
        _signedOff = false;
        _inOutline = bare.StartsWith("ĐỀ CƯƠNG", StringComparison.OrdinalIgnoreCase);
        // A Markdown heading says all on its line, but for a type's name alone: "# KẾ HOẠCH".
        var name = bare.TrimStart('#', ' ');
        var complete = lines[i].Text[0] == '#' && !(TitleFinder.IsTyped(name) && DocumentTypes.StartOf(name)!.Length == name.Length);
        var next = complete ? i + 1 : _subjects.Add(title, i + 1, StartsAttachment);
        _inOutline |= title.Bare(text).StartsWith("ĐỀ CƯƠNG", StringComparison.OrdinalIgnoreCase);
        return next;
    }

    private int Rows(int i)
    {
        var from = i;
        while (i < lines.Count && marks[i].Kind == LineKind.TableRow)
        {
            i++;
        }

        var draft = TableReader.Draft(text, [.. lines.Skip(from).Take(i - from)]);
        _drafts.Add(draft);
        _open = null;
        return i;
    }

    private int SignOff(BlockDraft draft, int next)
    {
        _drafts.Add(draft);
        _open = null;
        _signedOff = true;
        return next;
    }
}
