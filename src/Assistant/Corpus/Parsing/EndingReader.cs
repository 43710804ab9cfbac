namespace Assistant.Corpus.Parsing;

/// <summary>Gathers what stands below a document's text: the recipients and the signature.</summary>
internal sealed class EndingReader(IReadOnlyList<SourceLine> lines, IReadOnlyList<LineMark> marks)
{
    private const int LongestAddressee = 160;

    // A post, "(Đã ký)" and the name: within so many lines a signature shows itself.
    private const int LinesToName = 3;

    /// <returns>The block, and the first line behind it.</returns>
    public (BlockDraft Draft, int Next) Recipients(int from, Func<int, bool> startsAttachment)
    {
        var draft = new BlockDraft(DraftKind.Recipients, Rank.Leaf, "");
        draft.Pieces.Add(lines[from].Span);
        var i = from + 1;
        for (; i < lines.Count && IsRecipient(i, first: i == from + 1) && !startsAttachment(i); i++)
        {
            draft.Pieces.Add(lines[i].Span);
        }

        return (draft, i);
    }

    /// <returns>The block, and the first line behind it.</returns>
    public (BlockDraft Draft, int Next) Address(int from)
    {
        var draft = new BlockDraft(DraftKind.Recipients, Rank.Leaf, "");
        draft.Pieces.Add(lines[from].Span);
        var i = from + 1;
        for (; i < lines.Count && IsAddressee(i, lines[i - 1].Bare); i++)
        {
            draft.Pieces.Add(lines[i].Span);
        }

        return (draft, i);
    }

    /// <returns>The block, and the first line behind it.</returns>
    public (BlockDraft Draft, int Next) Signature(int i, Func<int, bool> startsAttachment)
    {
        var draft = new BlockDraft(DraftKind.Signature, Rank.Leaf, "");
        var named = false;
        for (; i < lines.Count && !startsAttachment(i); i++)
        {
            var name = Signatures.IsName(lines[i].Bare);
            if (!name && !Signs(i, named))
            {
                break;
            }

            named |= name;
            draft.Pieces.Add(lines[i].Span);
        }

        return (draft, i);
    }

    /// <summary>"T/M …" always signs; a post alone does so only where a name or another such line follows.</summary>
    public bool SignsHere(int i) =>
        Signatures.IsAuthority(lines[i].Bare)
        || lines.Skip(i + 1).Take(LinesToName).Any(line => Signatures.IsName(line.Bare) || Signatures.IsSigned(line.Bare) || Signatures.Opens(line.Bare));

    /// <summary>Entries of a list, or lines that go on with one: "- Các đảng ủy," and what stands below.</summary>
    private bool IsAddressee(int i, string above) =>
        lines[i].Bare.Length <= LongestAddressee
        && (marks[i].Kind == LineKind.Dash && above.Length > 0 && (above[^1] is ':' or ';' or ',' || i > 0 && marks[i - 1].Kind == LineKind.Dash && !above.EndsWith('.'))
            || (marks[i].Kind == LineKind.Text && !lines[i].AfterBlank && above.Length > 0 && above[^1] is ':' or ';' or ',' && !TitleFinder.IsBodyStart(lines[i].Bare))
            || (marks[i].Kind == LineKind.Text && !lines[i].AfterBlank && Ends.StartsSmall(lines[i].Bare) && !Ends.Closed(above)));

    private bool IsRecipient(int i, bool first) =>
        marks[i].Kind == LineKind.Dash
        || (marks[i].Kind == LineKind.Text && (first || !lines[i].AfterBlank) && !Signatures.IsName(lines[i].Bare));

    private bool Signs(int i, bool named) => marks[i].Kind switch
    {
        LineKind.Signature => true,
        LineKind.Decoration => !named,
        LineKind.Capitals => !named && !lines[i].AfterBlank,
        _ => Signatures.IsSigned(lines[i].Bare),
    };
}
