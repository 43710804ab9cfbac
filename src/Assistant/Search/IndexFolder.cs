using Assistant.Corpus;

namespace Assistant.Search;

/// <summary>
/// The segments of an index on the disk. There is no list of them: what counts is which documents the store holds now. A segment
/// whose documents are gone is deleted, documents in no segment are indexed, and of two segments with the same document the
/// larger one has it. So several programs may work on one folder, and a killed one leaves nothing to repair.
/// </summary>
public sealed class IndexFolder
{
    private const string Pattern = "*.segment";

    // Text of this many letters makes one segment: its postings are sorted in memory, about 40 bytes for each letter.
    private const int LettersOfSegment = 2_000_000;

    // Passages. Larger segments are left as they are: merging them again and again would cost more than searching them apart.
    private const int LargestMerged = 1_500;
    private const int MergedAtOnce = 8;

    private readonly string? _path;
    private readonly Dictionary<string, Segment> _segments = new(StringComparer.Ordinal);

    /// <param name="path">Null keeps all in memory.</param>
    public IndexFolder(string? path) => _path = path;

    /// <summary>Why segments could not be kept or read, in English for logs and the doctor; null when all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>How many documents the last <see cref="BringUpToDate"/> had to index.</summary>
    public int Indexed { get; private set; }

    /// <summary>Takes away all that is kept; the next start indexes every document.</summary>
    public static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    /// <summary>Cuts documents into groups, each of which makes one segment.</summary>
    public static IEnumerable<IReadOnlyList<T>> Grouped<T>(IEnumerable<T> items, Func<T, long> letters)
    {
        var group = new List<T>();
        var size = 0L;
        foreach (var item in items)
        {
            group.Add(item);
            size += letters(item);
            if (size >= LettersOfSegment)
            {
                yield return group;
                (group, size) = ([], 0);
            }
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    /// <summary>Indexes documents that were just stored and keeps their segment on the disk only. From any thread.</summary>
    public void Add(IReadOnlyList<(DocumentHead Head, Document Document)> documents)
    {
        if (_path is not null && documents.Count > 0)
        {
            Keep(SegmentBuilder.Of(documents));
        }
    }

    /// <summary>The segments that hold exactly these documents. One call at a time.</summary>
    /// <param name="load">Reads and parses a document; null when the store no longer has it. From several threads at once.</param>
    internal IReadOnlyList<Segment> BringUpToDate(IReadOnlyList<DocumentHead> heads, Func<DocumentHead, Document?> load)
    {
        Problem = null;
        Load();
        var wanted = heads.ToDictionary(head => head.Id, StringComparer.Ordinal);
        var live = Live(wanted);
        Indexed = wanted.Count;
        foreach (var segment in Built([.. wanted.Values.OrderBy(head => head.Id, StringComparer.Ordinal)], load))
        {
            live.Add((Keep(segment, remember: true), segment));
        }

        return Merged(live);
    }

    /// <summary>What is still good of each segment. Takes its documents out of <paramref name="wanted"/>.</summary>
    private List<(string Name, Segment Segment)> Live(Dictionary<string, DocumentHead> wanted)
    {
        var live = new List<(string, Segment)>();
        foreach (var (name, segment) in _segments.OrderByDescending(one => one.Value.Documents.Count).ThenBy(one => one.Key, StringComparer.Ordinal).ToList())
        {
            var good = segment.Documents.Where(document => IsWanted(document, wanted)).Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var id in good)
            {
                wanted.Remove(id);
            }

            if (good.Count == 0)
            {
                Forget(name);
            }
            else
            {
                live.Add((name, good.Count == segment.Documents.Count ? segment : segment.Without(document => !good.Contains(document.Id))));
            }
        }

        return live;
    }

    private static bool IsWanted(SegmentDocument document, Dictionary<string, DocumentHead> wanted) =>
        wanted.TryGetValue(document.Id, out var head) && head.Version == document.Version && head.ContentHash == document.ContentHash;

    private static IEnumerable<Segment> Built(IReadOnlyList<DocumentHead> heads, Func<DocumentHead, Document?> load)
    {
        var documents = heads.Chunk(64).SelectMany(chunk => chunk
            .AsParallel().AsOrdered()
            .Select(head => (Head: head, Document: load(head)))
            .Where(one => one.Document is not null)
            .Select(one => (one.Head, one.Document!))
            .ToList());
        return Grouped(documents, one => one.Item2.Text.Length).Select(SegmentBuilder.Of);
    }

    /// <summary>Merges the small ones when there are many of about the same size.</summary>
    private List<Segment> Merged(List<(string Name, Segment Segment)> live)
    {
        while (live.Where(one => one.Segment.Passages.Count < LargestMerged)
            .GroupBy(one => (int)Math.Log(Math.Max(1, one.Segment.Passages.Count), MergedAtOnce))
            .FirstOrDefault(tier => tier.Count() >= MergedAtOnce)?.ToList() is { } tier)
        {
            var merged = SegmentBuilder.Merged([.. tier.Select(one => one.Segment)]);
            live.Add((Keep(merged, remember: true), merged));
            foreach (var one in tier)
            {
                live.Remove(one);
                Forget(one.Name);
            }
        }

        return [.. live.Select(one => one.Segment)];
    }

    private void Load()
    {
        if (_path is null || !Directory.Exists(_path))
        {
            return;
        }

        foreach (var file in Directory.GetFiles(_path, Pattern).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (!_segments.ContainsKey(name) && Read(file) is { } segment)
            {
                _segments.Add(name, segment);
            }
        }
    }

    private Segment? Read(string file)
    {
        try
        {
            if (SegmentFile.Read(file) is { } segment)
            {
                return segment;
            }

            File.Delete(file);
        }
        catch (FileNotFoundException)
        {
            // Another process has merged it with others meanwhile.
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Problem = $"Cannot read the index file '{file}': {problem.Message} Its documents are indexed anew.";
        }

        return null;
    }

    private string Keep(Segment segment, bool remember = false)
    {
        var name = SegmentFile.NameOf(segment.Documents);
        if (_path is not null)
        {
            try
            {
                Directory.CreateDirectory(_path);
                SegmentFile.Write(Path.Combine(_path, name), segment);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                Problem = $"Cannot keep the index in '{_path}': {problem.Message} It stays in memory; the next start builds it again.";
            }
        }

        if (remember)
        {
            _segments[name] = segment;
        }

        return name;
    }

    private void Forget(string name)
    {
        _segments.Remove(name);
        if (_path is null)
        {
            return;
        }

        try
        {
            File.Delete(Path.Combine(_path, name));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Problem = $"Cannot delete '{name}' in '{_path}': {problem.Message}";
        }
    }
}
