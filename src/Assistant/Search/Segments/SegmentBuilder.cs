using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Assistant.Text;

namespace Assistant.Search.Segments;

/// <summary>Makes a segment, from passages or from other segments; the same documents in the same order make the same bytes either way.</summary>
internal sealed class SegmentBuilder
{
    /// <summary>A passage's number inside a segment takes two bytes.</summary>
    public const int MostPassages = ushort.MaxValue + 1;

    private readonly KeyTable _terms = new();
    private readonly List<int> _whole = [];
    private readonly PassageStreams _streams = new();
    private readonly PassageSheet _sheet = new();
    private readonly List<SegmentDocument> _documents = [];
    private readonly List<int> _cardEnds = [];
    private readonly ByteSink _cards = new();
    private readonly Dictionary<string, int> _contexts = new(StringComparer.Ordinal);
    private readonly ReadRoom _room = new();

    private string _lastTitle = "";
    private int _lastTitleWords;

    public int Passages => _sheet.Count;

    /// <summary>The next document. Its <see cref="SegmentDocument.Passages"/> are counted here.</summary>
    /// <param name="card">Of the document; empty for one that has none.</param>
    public void Add(SegmentDocument document, ReadOnlySpan<byte> card, IEnumerable<Passage> passages)
    {
        _sheet.BeginDocument();
        _contexts.Clear();
        var before = _sheet.Count;
        foreach (var passage in passages)
        {
            var text = Read(passage.Text);
            ref var context = ref CollectionsMarshal.GetValueRefOrAddDefault(_contexts, passage.Context, out var known);
            context = known ? context : Read(passage.Context);
            _streams.AddPassage(text, context);
            _sheet.Add(passage, text, context, TitleWords(passage.Context));
        }

        AddDocument(document with { Passages = _sheet.Count - before }, card);
    }

    /// <summary>The next document is one of another segment; it is not read again.</summary>
    /// <param name="document">Its place among all documents of the segment's file.</param>
    /// <param name="numbers">For each term of the segment its number here; see <see cref="Numbers"/>.</param>
    public void Add(Segment segment, SegmentDocument of, int document, ReadOnlySpan<int> numbers)
    {
        var part = segment.PartOf(document);
        var first = _streams.Streams;
        for (var stream = part.FirstStream; stream < part.EndStream; stream++)
        {
            var codes = segment.Stream(stream, _room);
            var terms = _streams.Take(codes.Length);
            var read = StreamCode.Read(codes, terms);
            foreach (ref var term in terms[..read])
            {
                term = numbers[term];
            }

            _streams.GiveBack(codes.Length - read);
            _streams.Close();
        }

        foreach (var row in part.Rows)
        {
            _streams.AddPassage(row.Stream - part.FirstStream + first, row.ContextStream - part.FirstStream + first);
        }

        _sheet.BeginDocument();
        _sheet.Add(segment.Image, part, first);
        AddDocument(of, segment.CardBytes(document));
    }

    /// <summary>Makes another segment's terms known here.</summary>
    public int[] Numbers(Segment segment)
    {
        var numbers = new int[segment.Words.Count];
        for (var term = 0; term < numbers.Length; term++)
        {
            numbers[term] = _terms.Add(segment.Words[term]);
        }

        return numbers;
    }

    public SegmentDraft Finish()
    {
        var (order, firstWhole) = Order();
        var draft = new SegmentDraft();
        WriteDocuments(draft);
        var (forms, folded) = WriteTerms(draft, order);
        var lengths = new int[_streams.Count];
        for (var passage = 0; passage < lengths.Length; passage++)
        {
            lengths[passage] = (Impact.OneOccurrence * Words(_streams.Text(passage), firstWhole)) + (Impact.ContextOccurrence * Words(_streams.Context(passage), firstWhole));
        }

        var total = lengths.Sum(length => (long)length);
        var average = Math.Max(1, (double)total / Math.Max(1, lengths.Length));
        float[] halves = [.. lengths.Select(length => Impact.Half(length, average))];
        var (wordHolders, formHolders) = (0L, 0L);
        Parallel.Invoke(
            () => wordHolders = WriteSingles(draft, SegmentSection.SingleStarts, Inverter.Singles(_streams, null, order.Length, firstWhole, halves)),
            () => WritePairs(draft, SegmentSection.PairFirsts, Inverter.Pairs(_streams, null, order.Length, firstWhole, halves)),
            () => formHolders = WriteSingles(draft, SegmentSection.FoldedStarts, Inverter.Singles(_streams, forms, folded, firstWhole, halves)),
            () => WritePairs(draft, SegmentSection.FoldedPairFirsts, Inverter.Pairs(_streams, forms, folded, firstWhole, halves)));
        var wordHeadings = WriteHeadings(draft, SegmentSection.TermHeadings, order.Length, static term => term);
        var formHeadings = WriteHeadings(draft, SegmentSection.FoldedHeadings, folded, term => forms[term]);
        WriteTexts(draft, forms, folded);
        WriteStreams(draft);
        draft.Set<int>(SegmentSection.Lengths, lengths);
        draft.Set<SegmentTotals>(
            SegmentSection.Totals, [new SegmentTotals(firstWhole, total, wordHolders, wordHeadings, formHolders, formHeadings)]);
        _sheet.Fill(draft);
        return draft;
    }

    private void AddDocument(SegmentDocument document, ReadOnlySpan<byte> card)
    {
        _documents.Add(document);
        card.CopyTo(_cards.Take(card.Length));
        _cardEnds.Add(_cards.Length);
    }

    private void WriteDocuments(SegmentDraft draft)
    {
        var lines = new ByteSink();
        var rows = new List<DocumentRow>();
        foreach (var document in _documents)
        {
            var line = Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture, $"{document.Id}\t{document.Version}\t{document.ContentHash}\t{document.Passages}\n"));
            line.CopyTo(lines.Take(line.Length));
            rows.Add(new DocumentRow(lines.Length - 1, (rows.Count == 0 ? 0 : rows[^1].PassageEnd) + document.Passages));
        }

        draft.Set(SegmentSection.Documents, lines.Written);
        draft.Set<DocumentRow>(SegmentSection.DocumentRows, CollectionsMarshal.AsSpan(rows));
        draft.Set<int>(SegmentSection.CardEnds, CollectionsMarshal.AsSpan(_cardEnds));
        draft.Set(SegmentSection.Cards, _cards.Written);
    }

    // The title is the context's first line.
    private int TitleWords(string context)
    {
        var end = context.IndexOf('\n', StringComparison.Ordinal);
        if (_lastTitle.AsSpan().SequenceEqual(end < 0 ? context : context.AsSpan(0, end)))
        {
            return _lastTitleWords;
        }

        _lastTitle = end < 0 ? context : context[..end];
        _lastTitleWords = 0;
        var reader = new SyllableReader(_lastTitle, stackalloc char[SyllableReader.RoomForKey]);
        while (reader.Read())
        {
            _lastTitleWords += reader.Kind == TokenKind.Whole ? 0 : 1;
        }

        return _lastTitleWords;
    }

    private int Read(string text)
    {
        _whole.Clear();
        var reader = new SyllableReader(text, stackalloc char[SyllableReader.RoomForKey]);
        while (reader.Read())
        {
            var term = _terms.Add(reader.Key);
            if (reader.Kind == TokenKind.Whole)
            {
                _whole.Add(term);
            }
            else
            {
                _streams.Add(term);
            }
        }

        // Dates and symbols as a whole stand behind the words, so that places count words.
        foreach (var term in _whole)
        {
            _streams.Add(term);
        }

        return _streams.Close();
    }

    /// <summary>
    /// Numbers the terms anew: whole dates and symbols last, otherwise the most frequent first, so that what is read often lies
    /// together. Terms that no passage holds any more are left out.
    /// </summary>
    /// <returns>The old numbers in the new order.</returns>
    private (int[] Order, int FirstWhole) Order()
    {
        var counts = new int[_terms.Count];
        for (var stream = 0; stream < _streams.Streams; stream++)
        {
            foreach (var term in _streams[stream])
            {
                counts[term]++;
            }
        }

        var whole = new bool[counts.Length];
        for (var term = 0; term < whole.Length; term++)
        {
            whole[term] = Token.IsWhole(_terms[term]);
        }

        var order = Enumerable.Range(0, counts.Length).Where(term => counts[term] > 0).ToArray();
        Array.Sort(order, (one, other) =>
            whole[one] != whole[other] ? whole[one].CompareTo(whole[other])
            : counts[one] != counts[other] ? counts[other].CompareTo(counts[one])
            : _terms[one].SequenceCompareTo(_terms[other]));
        var numbers = new int[counts.Length];
        for (var i = 0; i < order.Length; i++)
        {
            numbers[order[i]] = i;
        }

        _streams.Renumber(numbers);
        return (order, order.Count(term => !whole[term]));
    }

    private (int[] Forms, int Count) WriteTerms(SegmentDraft draft, int[] order)
    {
        var folded = new KeyTable();
        var forms = new int[order.Length];
        Span<char> form = stackalloc char[64];
        for (var i = 0; i < order.Length; i++)
        {
            forms[i] = folded.Add(Diacritics.Fold(_terms[order[i]].ToString()));
        }

        WriteKeys(draft, SegmentSection.TermEnds, order.Length, i => _terms[order[i]].ToString());
        WriteKeys(draft, SegmentSection.FoldedEnds, folded.Count, i => folded[i].ToString());
        draft.Set<int>(SegmentSection.FoldedOfTerm, forms);
        return (forms, folded.Count);
    }

    private static void WriteKeys(SegmentDraft draft, SegmentSection ends, int count, Func<int, string> key)
    {
        var endOf = new int[count];
        var letters = new ByteSink();
        for (var i = 0; i < count; i++)
        {
            var bytes = MemoryMarshal.AsBytes(key(i).AsSpan());
            bytes.CopyTo(letters.Take(bytes.Length));
            endOf[i] = letters.Length / sizeof(char);
        }

        draft.Set<int>(ends, endOf);
        draft.Set(ends + 1, letters.Written);
    }

    private static int Words(ReadOnlySpan<int> stream, int firstWhole)
    {
        var words = 0;
        foreach (var term in stream)
        {
            words += term < firstWhole ? 1 : 0;
        }

        return words;
    }

    private static long WriteSingles(SegmentDraft draft, SegmentSection section, (int[] Starts, ReadOnlyMemory<byte> Lists, long Holders) lists)
    {
        draft.Set<int>(section, lists.Starts);
        draft.Set(section + 1, lists.Lists);
        return lists.Holders;
    }

    private long WriteHeadings(SegmentDraft draft, SegmentSection section, int terms, Func<int, int> formOf)
    {
        var (counts, last) = (new int[terms], new int[terms]);
        for (var passage = 0; passage < _streams.Count; passage++)
        {
            foreach (var term in _streams.Context(passage)[Math.Min(_sheet.TitleWords(passage), _streams.Context(passage).Length)..])
            {
                // Each passage once.
                var form = formOf(term);
                counts[form] += last[form] == passage + 1 ? 0 : 1;
                last[form] = passage + 1;
            }
        }

        draft.Set<int>(section, counts);
        return counts.Sum(count => (long)count);
    }

    private void WriteTexts(SegmentDraft draft, int[] forms, int folded)
    {
        var (counts, last) = (new int[folded], new int[folded]);
        for (var passage = 0; passage < _streams.Count; passage++)
        {
            foreach (var term in _streams.Text(passage))
            {
                var form = forms[term];
                counts[form] += last[form] == passage + 1 ? 0 : 1;
                last[form] = passage + 1;
            }
        }

        draft.Set<int>(SegmentSection.FoldedTexts, counts);
    }

    private static void WritePairs(SegmentDraft draft, SegmentSection section, (int[] Firsts, int[] Seconds, int[] Starts, ReadOnlyMemory<byte> Lists) lists)
    {
        draft.Set<int>(section, lists.Firsts);
        draft.Set<int>(section + 1, lists.Seconds);
        draft.Set<int>(section + 2, lists.Starts);
        draft.Set(section + 3, lists.Lists);
    }

    private void WriteStreams(SegmentDraft draft)
    {
        var codes = new ByteSink();
        var ends = new int[_streams.Streams];
        for (var stream = 0; stream < ends.Length; stream++)
        {
            StreamCode.Write(codes, _streams[stream]);
            ends[stream] = codes.Length / sizeof(ushort);
        }

        draft.Set<int>(SegmentSection.StreamEnds, ends);
        draft.Set(SegmentSection.Streams, codes.Written);
    }
}
