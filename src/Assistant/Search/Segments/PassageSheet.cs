using System.Runtime.InteropServices;
using System.Text;

namespace Assistant.Search.Segments;

/// <summary>
/// Passages and their words while a segment is being made. Paths, contexts and block ids are kept once for each document: most of
/// its passages share them.
/// </summary>
internal sealed class PassageSheet
{
    private readonly List<PassageRow> _rows = [];
    private readonly List<int> _ends = [];
    private readonly ByteSink _words = new();
    private readonly Dictionary<string, int> _ofDocument = new(StringComparer.Ordinal);

    private int _document = -1;

    public int Count => _rows.Count;

    public int Strings => _ends.Count;

    public int TitleWords(int passage) => _rows[passage].TitleWords;

    /// <summary>The strings of the documents before are not looked for any more.</summary>
    public void BeginDocument()
    {
        _ofDocument.Clear();
        _document++;
    }

    public void Add(Passage passage, int stream, int contextStream, int titleWords) => _rows.Add(new PassageRow(
        Place(passage.BlockId), Place(passage.Section), Place(passage.Context), Place(passage.Text), passage.Span.Start, passage.Span.End, stream, contextStream, titleWords, _document));

    /// <summary>Takes over a whole document of another segment.</summary>
    /// <param name="firstStream">Which number the document's first stream has from now on.</param>
    public void Add(SegmentImage image, SegmentPart part, int firstStream)
    {
        var (strings, start) = (Strings, _words.Length);
        foreach (var row in part.Rows)
        {
            _rows.Add(row.Moved(strings - part.FirstString, firstStream - part.FirstStream, _document));
        }

        if (part.Rows.Length == 0)
        {
            return;
        }

        image.Read(SegmentSection.Words, part.WordsStart, _words.Take(part.WordsEnd - part.WordsStart));
        foreach (var end in part.StringEnds)
        {
            _ends.Add(end - part.WordsStart + start);
        }
    }

    public void Fill(SegmentDraft draft)
    {
        draft.Set<PassageRow>(SegmentSection.Passages, CollectionsMarshal.AsSpan(_rows));
        draft.Set<int>(SegmentSection.StringEnds, CollectionsMarshal.AsSpan(_ends));
        draft.Set(SegmentSection.Words, _words.Written);
    }

    private int Place(string text)
    {
        if (!_ofDocument.TryGetValue(text, out var number))
        {
            _ofDocument.Add(text, number = Strings);
            Encoding.UTF8.GetBytes(text, _words.Take(Encoding.UTF8.GetByteCount(text)));
            _ends.Add(_words.Length);
        }

        return number;
    }
}
