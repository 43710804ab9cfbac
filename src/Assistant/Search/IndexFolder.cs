using Assistant.Corpus;
using Assistant.Search.Segments;

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

    // Segments of more bytes than this do not fit into the memory that an office's computer has to spare.
    private const long LargeIndex = 1_000_000_000;

    private readonly string? _path;
    private readonly Dictionary<string, Segment> _segments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private IReadOnlyList<Segment> _live = [];

    // Decided when the first segments are opened.
    private bool? _isLarge;

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

    /// <summary>Whether so many files of an index are read in part only; see <see cref="SegmentImage"/>.</summary>
    internal static bool IsLarge(IEnumerable<string> files) => files.Sum(file => new FileInfo(file) is { Exists: true } info ? info.Length : 0) > LargeIndex;

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
            foreach (var draft in SegmentMaker.Of(documents))
            {
                Keep(draft);
            }
        }
    }

    /// <summary>The segments that hold exactly these documents. Small ones are merged when there are many.</summary>
    /// <param name="load">Reads and parses a document; null when the store no longer has it. From several threads at once.</param>
    internal IReadOnlyList<Segment> BringUpToDate(IReadOnlyList<DocumentHead> heads, Func<DocumentHead, Document?> load)
    {
        lock (_gate)
        {
            Problem = null;
            Load();
            var wanted = heads.ToDictionary(head => head.Id, StringComparer.Ordinal);
            var live = Live(wanted);
            Indexed = wanted.Count;
            foreach (var draft in Built([.. wanted.Values.OrderBy(head => head.Id, StringComparer.Ordinal)], load))
            {
                live.Add((draft.Name, Kept(draft)));
            }

            while (MergePolicy.Choose(live, MergePolicy.SmallMerge) is { } chosen)
            {
                Replace(live, chosen, SegmentMaker.Merged([.. chosen.Select(one => one.Segment)]));
            }

            return _live = [.. live.Select(one => one.Segment)];
        }
    }

    /// <summary>Merges some segments where there are many, or where much of one is gone. Takes a second or two; any other call may come meanwhile.</summary>
    /// <returns>False when all is well as it is.</returns>
    internal bool Merge()
    {
        List<(string Name, Segment Segment)> live;
        lock (_gate)
        {
            live = [.. _segments.Select(one => (one.Key, _live.FirstOrDefault(segment => segment.Image == one.Value.Image) ?? one.Value))];
        }

        if (MergePolicy.Choose(live, SegmentBuilder.MostPassages) is not { } chosen)
        {
            return false;
        }

        var merged = SegmentMaker.Merged([.. chosen.Select(one => one.Segment)]);
        lock (_gate)
        {
            Replace(live, chosen, merged);
        }

        return true;
    }

    /// <summary>Reads every file that was too large to be looked through when it was opened, and forgets those that are damaged.</summary>
    /// <returns>Whether there are documents to index again.</returns>
    internal bool FindDamage()
    {
        var found = false;
        foreach (var name in Unchecked())
        {
            var sound = IsSound(name);
            lock (_gate)
            {
                _checked.Add(name);
                if (!sound && _segments.ContainsKey(name))
                {
                    Forget(name);
                    found = true;
                }
            }
        }

        return found;
    }

    private List<string> Unchecked()
    {
        lock (_gate)
        {
            return _path is null ? [] : [.. _segments.Keys.Where(name => !_checked.Contains(name))];
        }
    }

    private bool IsSound(string name)
    {
        try
        {
            return SegmentImage.Verify(Path.Combine(_path!, name));
        }
        catch (FileNotFoundException)
        {
            // Another process has merged it with others meanwhile; what is mapped here stays as it was.
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
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

    private static IEnumerable<SegmentDraft> Built(IReadOnlyList<DocumentHead> heads, Func<DocumentHead, Document?> load)
    {
        var documents = heads.Chunk(64).SelectMany(chunk => chunk
            .AsParallel().AsOrdered()
            .Select(head => (Head: head, Document: load(head)))
            .Where(one => one.Document is not null)
            .Select(one => (one.Head, one.Document!))
            .ToList());
        return Grouped(documents, one => one.Item2.Text.Length).SelectMany(group => SegmentMaker.Of(group));
    }

    private void Replace(List<(string Name, Segment Segment)> live, IReadOnlyList<(string Name, Segment Segment)> merged, SegmentDraft draft)
    {
        live.Add((draft.Name, Kept(draft)));
        foreach (var one in merged)
        {
            live.Remove(one);
            // A segment of which nothing was gone, and that is merged with nothing, is its own successor.
            if (one.Name != draft.Name)
            {
                Forget(one.Name);
            }
        }
    }

    private void Load()
    {
        if (_path is null || !Directory.Exists(_path))
        {
            return;
        }

        var files = Directory.GetFiles(_path, Pattern);
        _isLarge ??= IsLarge(files);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (!_segments.ContainsKey(name) && Read(file) is { } image)
            {
                _segments.Add(name, new Segment(image));
            }
        }
    }

    private SegmentImage? Read(string file)
    {
        try
        {
            if (SegmentImage.Open(file, _isLarge ?? false) is { } image)
            {
                return image;
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

    /// <summary>Keeps the segment and has it in use.</summary>
    private Segment Kept(SegmentDraft draft)
    {
        var image = Keep(draft) is { } file ? Read(file) : null;
        return _segments[draft.Name] = new Segment(image ?? SegmentImage.InMemory(draft));
    }

    /// <returns>The file; null when it could not be written.</returns>
    private string? Keep(SegmentDraft draft)
    {
        if (_path is null)
        {
            return null;
        }

        try
        {
            Directory.CreateDirectory(_path);
            draft.WriteTo(Path.Combine(_path, draft.Name));
            return Path.Combine(_path, draft.Name);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Problem = $"Cannot keep the index in '{_path}': {problem.Message} It stays in memory; the next start builds it again.";
            return null;
        }
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
