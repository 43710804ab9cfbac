using System.Buffers;
using System.Globalization;
using System.Text;
using Assistant.Corpus.Validity;
using Assistant.Text;

namespace Assistant.Search.Segments;

/// <summary>
/// One immutable part of the index: some documents, their passages and where their terms stand. Any number of segments search as
/// one index would that held all their passages.
/// </summary>
internal sealed class Segment
{
    private readonly Lazy<IReadOnlyList<SegmentDocument>> _all;
    private readonly Lazy<IReadOnlyList<SegmentDocument>> _live;
    private readonly Lazy<IReadOnlyList<DocumentCard>> _cards;

    // For each document; null when none is gone.
    private readonly bool[]? _gone;

    public Segment(SegmentImage image)
        : this(image, null, null, null)
    {
    }

    private Segment(SegmentImage image, Lazy<IReadOnlyList<SegmentDocument>>? documents, Lazy<IReadOnlyList<DocumentCard>>? cards, bool[]? gone)
    {
        Image = image;
        _all = documents ?? new(() => [.. Enumerable.Range(0, DocumentsInFile).Select(DocumentAt)]);
        _live = gone is null ? _all : new(() => [.. _all.Value.Where((_, at) => !gone[at])]);
        _cards = cards ?? new(() => [.. Enumerable.Range(0, DocumentsInFile).Select(at => CardCode.Read(CardBytes(at)))]);
        _gone = gone;
        Totals = image.Get<SegmentTotals>(SegmentSection.Totals)[0];
        Count = image.Get<PassageRow>(SegmentSection.Passages).Length;
        (Live, Length) = (Count, Totals.Length);
        Words = new TermSpace(image, Count, SegmentSection.TermEnds, SegmentSection.TermHeadings, SegmentSection.SingleStarts);
        Forms = new TermSpace(image, Count, SegmentSection.FoldedEnds, SegmentSection.FoldedHeadings, SegmentSection.FoldedStarts);
        if (gone is not null)
        {
            Gone = [.. Enumerable.Range(0, gone.Length).Where(at => gone[at]).Select(at => (StartOf(at), EndOf(at)))];
            var removed = Enumerable.Range(0, Count).Where(passage => gone[DocumentOf(passage)]).ToList();
            Live = Count - removed.Count;
            Length = Totals.Length - removed.Sum(passage => (long)image.Get<int>(SegmentSection.Lengths)[passage]);
            var streams = removed.Select(passage => (Terms(passage, context: false), Terms(passage, context: true), Rows[passage].TitleWords)).ToList();
            Words = new TermSpace(image, Count, SegmentSection.TermEnds, SegmentSection.TermHeadings, SegmentSection.SingleStarts) { Removed = RemovedTerms.Count(streams, term => term, Totals.FirstWhole) };
            Forms = new TermSpace(image, Count, SegmentSection.FoldedEnds, SegmentSection.FoldedHeadings, SegmentSection.FoldedStarts) { Removed = RemovedTerms.Count(streams, term => FormsOfWords[term], Totals.FirstWhole) };
        }
    }

    public SegmentImage Image { get; }

    /// <summary>Those that are not gone, in the order of their passages.</summary>
    public IReadOnlyList<SegmentDocument> Documents => _live.Value;

    /// <summary>Who they are, in the same order. Only where the documents stand in a store.</summary>
    public IEnumerable<DocumentCard> Cards => _cards.Value.Where((_, at) => !IsGone(at));

    /// <summary>How many documents the file has, those that are gone too.</summary>
    public int DocumentsInFile => DocumentRows.Length;

    /// <summary>The passages of documents that are gone.</summary>
    public IReadOnlyList<(int Start, int End)> Gone { get; } = [];

    /// <summary>How many passages have a number, those of documents that are gone too.</summary>
    public int Count { get; }

    /// <summary>How many passages can be found.</summary>
    public int Live { get; }

    /// <summary>Of the passages that can be found, in quarters of a syllable.</summary>
    public long Length { get; }

    public SegmentTotals Totals { get; }

    /// <summary>What the impacts were made with, in quarters of a syllable.</summary>
    public double AverageLength => Math.Max(1, (double)Totals.Length / Math.Max(1, Count));

    public TermSpace Words { get; }

    /// <summary>The words without marks.</summary>
    public TermSpace Forms { get; }

    /// <summary>For each word the number of its form.</summary>
    public ReadOnlySpan<int> FormsOfWords => Image.Get<int>(SegmentSection.FoldedOfTerm);

    public ReadOnlySpan<PassageRow> Rows => Image.Get<PassageRow>(SegmentSection.Passages);

    private ReadOnlySpan<DocumentRow> DocumentRows => Image.Get<DocumentRow>(SegmentSection.DocumentRows);

    /// <summary>The codes of a stream; see <see cref="StreamCode"/>.</summary>
    /// <param name="room">The codes are gone when it is used again.</param>
    public ReadOnlySpan<ushort> Stream(int stream, ReadRoom room)
    {
        var ends = Image.Get<int>(SegmentSection.StreamEnds);
        return Image.Part<ushort>(SegmentSection.Streams, stream == 0 ? 0 : ends[stream - 1], ends[stream], room);
    }

    /// <summary>The segment as if these documents had never been in it.</summary>
    public Segment Without(Func<SegmentDocument, bool> gone)
    {
        ArgumentNullException.ThrowIfNull(gone);
        return new Segment(Image, _all, _cards, [.. _all.Value.Select((document, at) => IsGone(at) || gone(document))]);
    }

    /// <summary>The passages of one document after the other: which document, its place in the file, its first passage, the one behind its last.</summary>
    public IEnumerable<(SegmentDocument Document, int Index, int Start, int End)> Parts() =>
        Enumerable.Range(0, DocumentsInFile).Where(at => !IsGone(at)).Select(at => (_all.Value[at], at, StartOf(at), EndOf(at)));

    /// <summary>All that is kept of one document, by its place among all of the file.</summary>
    public SegmentPart PartOf(int document)
    {
        var rows = Rows;
        var (start, end) = (StartOf(document), EndOf(document));
        if (start == end)
        {
            return default;
        }

        // A document's strings and streams begin with those of its first passage.
        var stringEnds = Image.Get<int>(SegmentSection.StringEnds);
        var (firstString, endString) = (rows[start].Block, end < Count ? rows[end].Block : stringEnds.Length);
        var (firstStream, endStream) = (rows[start].Stream, end < Count ? rows[end].Stream : Image.Get<int>(SegmentSection.StreamEnds).Length);
        var words = firstString == 0 ? 0 : stringEnds[firstString - 1];
        return new SegmentPart(
            rows[start..end],
            words,
            stringEnds[firstString..endString],
            firstString,
            firstStream,
            endStream);
    }

    /// <summary>The passage with this number, as a person reads it. Its ordinal is that number.</summary>
    public Passage this[int passage]
    {
        get
        {
            var row = Rows[passage];
            return new Passage(
                passage, IdOf(DocumentOf(passage)), String(row.Block), String(row.Section), String(row.Text), String(row.Context), new TextSpan(row.Start, row.End));
        }
    }

    /// <summary>Where the passage stands, without what it says.</summary>
    public PassagePlace PlaceOf(int passage)
    {
        var row = Rows[passage];
        return new PassagePlace(IdOf(row.Document), String(row.Block), new TextSpan(row.Start, row.End));
    }

    /// <summary>Which document of the file a passage belongs to.</summary>
    public int DocumentOf(int passage) => Rows[passage].Document;

    public int StartOf(int document) => document == 0 ? 0 : DocumentRows[document - 1].PassageEnd;

    public int EndOf(int document) => DocumentRows[document].PassageEnd;

    public bool IsGone(int document) => _gone?[document] ?? false;

    public string IdOf(int document)
    {
        var line = LineOf(document);
        return Encoding.UTF8.GetString(line[..line.IndexOf((byte)'\t')]);
    }

    /// <param name="document">Its place among all documents of the file.</param>
    public ReadOnlySpan<byte> CardBytes(int document)
    {
        var ends = Image.Get<int>(SegmentSection.CardEnds);
        return Image.Get<byte>(SegmentSection.Cards)[(document == 0 ? 0 : ends[document - 1])..ends[document]];
    }

    private SegmentDocument DocumentAt(int document)
    {
        var cells = Encoding.UTF8.GetString(LineOf(document)).Split('\t');
        return new SegmentDocument(cells[0], long.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], EndOf(document) - StartOf(document));
    }

    private ReadOnlySpan<byte> LineOf(int document)
    {
        var rows = DocumentRows;
        return Image.Get<byte>(SegmentSection.Documents)[(document == 0 ? 0 : rows[document - 1].LineEnd + 1)..rows[document].LineEnd];
    }

    private int[] Terms(int passage, bool context)
    {
        var row = Rows[passage];
        var codes = Stream(context ? row.ContextStream : row.Stream, new ReadRoom());
        var terms = new int[codes.Length];
        return terms[..StreamCode.Read(codes, terms)];
    }

    private string String(int number)
    {
        var ends = Image.Get<int>(SegmentSection.StringEnds);
        var start = number == 0 ? 0 : ends[number - 1];
        var bytes = ArrayPool<byte>.Shared.Rent(ends[number] - start);
        try
        {
            Image.Read(SegmentSection.Words, start, bytes.AsSpan(0, ends[number] - start));
            return Encoding.UTF8.GetString(bytes, 0, ends[number] - start);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
