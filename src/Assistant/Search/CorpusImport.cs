using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Assistant.Corpus;

namespace Assistant.Search;

/// <summary>
/// Takes many files into the corpus: read, parsed, stored and indexed batch after batch on all cores. Memory holds a few batches,
/// however many files there are. A batch is committed as a whole: whoever stops an import finds in the corpus what was reported,
/// and the next one goes on from there.
/// </summary>
public sealed class CorpusImport(IDocumentStore store, IndexFolder index, TimeProvider clock)
{
    // A batch makes one segment of the index; see IndexFolder. Few files of a costly kind make a batch too, so that all cores work.
    private const long BytesOfBatch = 3_000_000;
    private const int FilesOfBatch = 256;
    private const int CostlyKind = 30;

    // More would wait for the one that writes.
    private const int MostWorkers = 4;

    /// <summary>One file on its way; one of the three results is set.</summary>
    private sealed record Item(string Path, Document? Document = null, DocumentHead? Known = null, string? Message = null, Exception? Error = null)
    {
        public IReadOnlyList<PagePicture> Pictures { get; init; } = [];
    }

    /// <exception cref="OperationCanceledException">Stopped; what was reported as taken stays.</exception>
    public void Run(IReadOnlyList<string> files, ImportDesk desk, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(desk);
        var known = new Dictionary<string, DocumentHead>(StringComparer.Ordinal);
        var byFile = new Dictionary<(string, string), DocumentHead>();
        foreach (var head in store.DocumentHeads())
        {
            known[head.Id] = head;
            byFile[(head.FileName, head.ContentHash)] = head;
        }

        var turns = new Turns(cancel);
        var taking = new Lock();
        var next = 0;
        var batches = 0;
        InParallel(() =>
        {
            while (true)
            {
                int from, to, batch;
                lock (taking)
                {
                    (from, to) = (next, next = EndOfBatch(files, next));
                    batch = batches++;
                }

                if (from == to || !turns.Goes)
                {
                    return;
                }

                List<(DocumentHead, Document)> stored = [];
                turns.Take(
                    batch,
                    () => Items(files, from, to, desk, byFile, turns),
                    items => stored = Commit(items, desk, known));
                index.Add(stored);
            }
        });
        turns.ThrowIfStopped();
    }

    private static void InParallel(Action work)
    {
        try
        {
            Parallel.For(0, Math.Clamp(Environment.ProcessorCount, 1, MostWorkers), _ => work());
        }
        catch (AggregateException several)
        {
            // The first failure is the one to tell; the others stopped because of it.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private static int EndOfBatch(IReadOnlyList<string> files, int from)
    {
        var bytes = 0L;
        var end = from;
        while (end < files.Count && end - from < FilesOfBatch && bytes < BytesOfBatch)
        {
            bytes += WeightOf(files[end++]);
        }

        return end;
    }

    private static long WeightOf(string path)
    {
        var plain = Path.GetExtension(path).ToUpperInvariant() is ".TXT" or ".MD";
        // A file that is gone meanwhile is reported when it is read.
        var length = new FileInfo(path) is { Exists: true } file ? file.Length : 0;
        return plain ? length : CostlyKind * length;
    }

    private static List<Item> Items(
        IReadOnlyList<string> files, int from, int to, ImportDesk desk, Dictionary<(string, string), DocumentHead> byFile, Turns turns)
    {
        var items = new List<Item>(to - from);
        for (var i = from; i < to && turns.Goes; i++)
        {
            items.Add(Read(files[i], desk, byFile));
        }

        return items;
    }

    private static Item Read(string path, ImportDesk desk, Dictionary<(string, string), DocumentHead> byFile)
    {
        try
        {
            if (desk.Refusal(path, new FileInfo(path).Length) is { } refusal)
            {
                return new Item(path, Message: refusal);
            }

            var content = File.ReadAllBytes(path);
            var hash = Convert.ToHexStringLower(SHA256.HashData(content));
            if (byFile.TryGetValue((Path.GetFileName(path), hash), out var known) && desk.MaySkip(path))
            {
                return new Item(path, Known: known);
            }

            return desk.Read(path, content) switch
            {
                ReadResult.Readable readable => new Item(path, Document: DocumentParser.Parse(readable.File)) { Pictures = readable.Pictures },
                ReadResult.Unreadable unreadable => new Item(path, Message: unreadable.Message),
                _ => throw new InvalidOperationException($"The reader of '{path}' gave no known result."),
            };
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Whatever one file does to us, the others are taken in.
            return new Item(path, Error: error);
        }
    }

    private List<(DocumentHead Head, Document Document)> Commit(List<Item> items, ImportDesk desk, Dictionary<string, DocumentHead> known)
    {
        var taken = new List<(Document Document, IReadOnlyList<PagePicture> Pictures)>();
        var after = new List<Action>();
        foreach (var item in items)
        {
            switch (item)
            {
                case { Document: { } document }:
                    if (desk.Judge(item.Path, document) is { } judged)
                    {
                        var replaced = known.TryGetValue(judged.Id, out var before) && before.ContentHash != judged.Source.ContentHash;
                        taken.Add((judged, item.Pictures));
                        after.Add(() => desk.Taken(item.Path, judged, replaced));
                    }
                    else
                    {
                        after.Add(() => desk.Left(item.Path));
                    }

                    break;
                case { Known: { } head }:
                    after.Add(() => desk.Unchanged(item.Path, head));
                    break;
                case { Error: { } error }:
                    after.Add(() => desk.Failed(item.Path, error));
                    break;
                default:
                    after.Add(() => desk.Unreadable(item.Path, item.Message!));
                    break;
            }
        }

        var now = clock.GetUtcNow();
        var heads = store.SaveDocuments([.. taken.Select(one => new StoredDocument(one.Document.Id, one.Document.Source, Shipped: false, now) { Pictures = one.Pictures })]);
        foreach (var head in heads)
        {
            known[head.Id] = head;
        }

        after.ForEach(report => report());
        return [.. heads.Zip(taken, (head, one) => (head, one.Document)).GroupBy(one => one.head.Id, StringComparer.Ordinal).Select(same => same.Last())];
    }
}
