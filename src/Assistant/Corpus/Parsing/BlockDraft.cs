using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>A block while lines are still being added to it.</summary>
internal sealed class BlockDraft(DraftKind kind, int rank, string label)
{
    private string _bare = "";
    private int _barePieces;

    public DraftKind Kind { get; } = kind;

    public int Rank { get; } = rank;

    public string Label { get; } = label;

    public List<TextSpan> Pieces { get; } = [];

    /// <summary>Where the heading's words begin in the source; behind the label.</summary>
    public int ContentStart { get; init; }

    /// <summary>Printed wholly in bold, or a Markdown heading: a heading by its looks.</summary>
    public bool LooksLikeHeading { get; init; }

    public Table? Table { get; init; }

    /// <summary>For a title: the end of its first line, behind which the subject begins.</summary>
    public int FirstLineEnd { get; set; }

    /// <summary>The whole text without label.</summary>
    public string Bare(string source)
    {
        if (_barePieces != Pieces.Count)
        {
            _bare = PlainText.Of(source, Words());
            _barePieces = Pieces.Count;
        }

        return _bare;
    }

    /// <summary>The pieces without the label.</summary>
    public IReadOnlyList<TextSpan> Words() =>
        [.. Pieces.Where(piece => piece.End > ContentStart).Select(piece => piece with { Start = Math.Max(piece.Start, ContentStart) })];

    public bool BoldIsOpen(string source)
    {
        var open = false;
        foreach (var piece in Pieces)
        {
            var text = source.AsSpan(piece.Start, piece.Length);
            for (var at = text.IndexOf("**"); at >= 0; at = text.IndexOf("**"))
            {
                open = !open;
                text = text[(at + 2)..];
            }
        }

        return open;
    }
}
