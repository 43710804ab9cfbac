using System.Text;
using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>A block while lines are still being added to it.</summary>
internal sealed class BlockDraft(DraftKind kind, int rank, string label)
{
    // Longer than all that decides whether a sentence was cut.
    private const int TailLength = 400;

    private readonly StringBuilder _words = new();
    private string? _bare;
    private TextSpan _first;
    private int _piecesRead;
    private int _boldPieces;
    private bool _boldIsOpen;

    public DraftKind Kind { get; } = kind;

    public int Rank { get; } = rank;

    public string Label { get; } = label;

    public List<TextSpan> Pieces { get; } = [];

    /// <summary>Where the heading's words begin in the source; behind the label.</summary>
    public int ContentStart { get; init; }

    /// <summary>Printed wholly in bold, or a Markdown heading: a heading by its looks.</summary>
    public bool LooksLikeHeading { get; init; }

    /// <summary>For a footnote: where in the source its mark stands; -1 when only the mark itself can tell.</summary>
    public int Anchor { get; init; } = -1;

    public Table? Table { get; init; }

    /// <summary>For a table: its rows as a person reads them.</summary>
    public string TableText { get; init; } = "";

    /// <summary>For a title: the end of its first line, behind which the subject begins.</summary>
    public int FirstLineEnd { get; set; }

    /// <summary>The whole text without label.</summary>
    public string Bare(string source)
    {
        if (CatchUp(source) || _bare is null)
        {
            _bare = _words.ToString();
        }

        return _bare;
    }

    /// <summary>The end of the text without label, all of it where it is short: for asking line by line whether the block goes on.</summary>
    public string Tail(string source)
    {
        if (CatchUp(source))
        {
            _bare = null;
        }

        return _bare is { Length: <= TailLength } whole ? whole : _words.ToString(Math.Max(0, _words.Length - TailLength), Math.Min(TailLength, _words.Length));
    }

    /// <summary>The pieces without the label.</summary>
    public IReadOnlyList<TextSpan> Words() =>
        [.. Pieces.Where(piece => piece.End > ContentStart).Select(piece => piece with { Start = Math.Max(piece.Start, ContentStart) })];

    public bool BoldIsOpen(string source)
    {
        for (; _boldPieces < Pieces.Count; _boldPieces++)
        {
            var text = source.AsSpan(Pieces[_boldPieces].Start, Pieces[_boldPieces].Length);
            for (var at = text.IndexOf("**"); at >= 0; at = text.IndexOf("**"))
            {
                _boldIsOpen = !_boldIsOpen;
                text = text[(at + 2)..];
            }
        }

        return _boldIsOpen;
    }

    /// <summary>Adds the words of the pieces that came since the last time: a block of ten thousand lines is read once, not ten thousand times.</summary>
    /// <returns>Whether there were any.</returns>
    private bool CatchUp(string source)
    {
        if (_piecesRead == Pieces.Count)
        {
            return false;
        }

        if (_piecesRead > 0 && Pieces[0] != _first)
        {
            // Something was put in front of what was read.
            _words.Clear();
            _piecesRead = 0;
        }

        _first = Pieces[0];
        foreach (var piece in Pieces.Skip(_piecesRead).Where(piece => piece.End > ContentStart))
        {
            PlainText.AppendPiece(_words, source, piece with { Start = Math.Max(piece.Start, ContentStart) }, ' ');
        }

        _piecesRead = Pieces.Count;
        return true;
    }
}
