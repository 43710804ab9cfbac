using System.Globalization;
using System.Text;
using Assistant.Text;

namespace Assistant.Search.Segments;

/// <summary>
/// One immutable part of the index: some documents, their passages and where their terms stand. Any number of segments search as
/// one index would that held all their passages.
/// </summary>
internal sealed class Segment
{
    private readonly IReadOnlyList<SegmentDocument> _all;

    // Where the passages of each document end.
    private readonly int[] _ends;
    private readonly bool[] _gone;

    public Segment(SegmentImage image)
        : this(image, Read(image), null)
    {
    }

    private Segment(SegmentImage image, IReadOnlyList<SegmentDocument> documents, bool[]? gone)
    {
        Image = image;
        _all = documents;
        _gone = gone ?? new bool[documents.Count];
        _ends = new int[documents.Count];
        Documents = gone is null ? documents : [.. documents.Where((_, at) => !gone[at])];
        for (var (at, end) = (0, 0); at < _ends.Length; at++)
        {
            _ends[at] = end += documents[at].Passages;
        }

        Gone = [.. Enumerable.Range(0, _ends.Length).Where(at => _gone[at]).Select(at => (StartOf(at), _ends[at]))];
        Totals = image.Get<SegmentTotals>(SegmentSection.Totals)[0];
        Count = image.Get<PassageRow>(SegmentSection.Passages).Length;
        (Live, Length) = (Count, Totals.Length);
        Words = new TermSpace(image, Count, SegmentSection.TermEnds, SegmentSection.TermHeadings, SegmentSection.SingleStarts);
        Forms = new TermSpace(image, Count, SegmentSection.FoldedEnds, SegmentSection.FoldedHeadings, SegmentSection.FoldedStarts);
        if (gone is not null)
        {
            var removed = Enumerable.Range(0, Count).Where(passage => gone[DocumentOf(passage)]).ToList();
            Live = Count - removed.Count;
            Length = Totals.Length - removed.Sum(passage => (long)image.Get<int>(SegmentSection.Lengths)[passage]);
            var streams = removed.Select(passage => (Terms(passage, context: false), Terms(passage, context: true), Rows[passage].TitleWords)).ToList();
            Words = new TermSpace(image, Count, SegmentSection.TermEnds, SegmentSection.TermHeadings, SegmentSection.SingleStarts) { Removed = RemovedTerms.Count(streams, term => term, Totals.FirstWhole) };
            Forms = new TermSpace(image, Count, SegmentSection.FoldedEnds, SegmentSection.FoldedHeadings, SegmentSection.FoldedStarts) { Removed = RemovedTerms.Count(streams, FormOf, Totals.FirstWhole) };
        }
    }

    public SegmentImage Image { get; }

    /// <summary>Those that are not gone, in the order of their passages.</summary>
    public IReadOnlyList<SegmentDocument> Documents { get; }

    /// <summary>The passages of documents that are gone.</summary>
    public IReadOnlyList<(int Start, int End)> Gone { get; }

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

    public int FormOf(int term) => Image.Get<int>(SegmentSection.FoldedOfTerm)[term];

    public ReadOnlySpan<PassageRow> Rows => Image.Get<PassageRow>(SegmentSection.Passages);

    /// <summary>The codes of a stream; see <see cref="StreamCode"/>.</summary>
    public ReadOnlySpan<ushort> Stream(int stream)
    {
        var ends = Image.Get<int>(SegmentSection.StreamEnds);
        return Image.Get<ushort>(SegmentSection.Streams)[(stream == 0 ? 0 : ends[stream - 1])..ends[stream]];
    }

    /// <summary>The segment as if these documents had never been in it.</summary>
    public Segment Without(Func<SegmentDocument, bool> gone)
    {
        ArgumentNullException.ThrowIfNull(gone);
        return new Segment(Image, _all, [.. _all.Select((document, at) => _gone[at] || gone(document))]);
    }

    /// <summary>The passages of one document after the other: which document, its first passage, the one behind its last.</summary>
    public IEnumerable<(SegmentDocument Document, int Index, int Start, int End)> Parts()
    {
        for (var at = 0; at < _all.Count; at++)
        {
            if (!_gone[at])
            {
                yield return (_all[at], at, at == 0 ? 0 : _ends[at - 1], _ends[at]);
            }
        }
    }

    /// <summary>All that is kept of one document, by its place among all of the file.</summary>
    public SegmentPart PartOf(int document)
    {
        var rows = Rows;
        var (start, end) = (document == 0 ? 0 : _ends[document - 1], _ends[document]);
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
            Image.Get<byte>(SegmentSection.Words)[words..stringEnds[endString - 1]],
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
                passage, _all[DocumentOf(passage)].Id, String(row.Block), String(row.Section), String(row.Text), String(row.Context), new TextSpan(row.Start, row.End));
        }
    }

    /// <summary>Which document of the file a passage belongs to.</summary>
    public int DocumentOf(int passage)
    {
        // The first document whose passages end behind this one; those without passages end where the one before does.
        var (low, high) = (0, _ends.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ends[middle] > passage ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    public int StartOf(int document) => document == 0 ? 0 : _ends[document - 1];

    private int[] Terms(int passage, bool context)
    {
        var row = Rows[passage];
        var codes = Stream(context ? row.ContextStream : row.Stream);
        var terms = new int[codes.Length];
        return terms[..StreamCode.Read(codes, terms)];
    }

    private string String(int number)
    {
        var ends = Image.Get<int>(SegmentSection.StringEnds);
        return Encoding.UTF8.GetString(Image.Get<byte>(SegmentSection.Words)[(number == 0 ? 0 : ends[number - 1])..ends[number]]);
    }

    private static IReadOnlyList<SegmentDocument> Read(SegmentImage image) =>
    [
        .. Encoding.UTF8.GetString(image.Get<byte>(SegmentSection.Documents)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .Select(cells => new SegmentDocument(
                cells[0], long.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture))),
    ];
}
