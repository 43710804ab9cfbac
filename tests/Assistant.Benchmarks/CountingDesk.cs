using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Search;

namespace Assistant.Benchmarks;

/// <summary>Takes every document and counts them.</summary>
internal sealed class CountingDesk(MemoryGauge? gauge) : ImportDesk
{
    private readonly DocumentReaders _readers = new();
    private int _seen;

    public int Count { get; private set; }

    public override ReadResult Read(string path, byte[] content) => _readers.Read(Path.GetFileName(path), content);

    public override void Taken(string path, Document document, bool replaced)
    {
        Count++;
        gauge?.Reached(++_seen);
    }

    public override void Unchanged(string path, DocumentHead known) => gauge?.Reached(++_seen);

    public override void Unreadable(string path, string message) => throw new InvalidOperationException($"{path}: {message}");

    public override void Failed(string path, Exception error) => throw new InvalidOperationException(path, error);
}
