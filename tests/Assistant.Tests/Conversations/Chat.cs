using System.Security.Cryptography;
using System.Text;
using Assistant.Answers;
using Assistant.Answers.Assisting;
using Assistant.Conversations;
using Assistant.Corpus;
using Assistant.Drafting;
using Assistant.Search;

namespace Assistant.Tests.Conversations;

/// <summary>A conversation over documents, with stores in memory and a clock that stands still.</summary>
internal sealed class Chat : IReportWriter, IExportFolder
{
    private static readonly AssistedAnswerer Answerer = new(new Answerer());
    private static readonly Lazy<IReadOnlyList<SourceFile>> Shipped = new(ReadShipped);

    private readonly string _conversation;

    private Chat(IEnumerable<SourceFile> files, MemoryStores? stores, string conversation)
    {
        _conversation = conversation;
        Stores = stores ?? new MemoryStores();
        foreach (var file in files.Where(file => Stores.FindDocument(Path.GetFileNameWithoutExtension(file.FileName)) is null))
        {
            Stores.SaveDocument(new StoredDocument(Path.GetFileNameWithoutExtension(file.FileName), file, true, DateTimeOffset.UnixEpoch));
        }

        Library = new CorpusLibrary(Stores, null);
        Dialogue = new Dialogue(Library, Answerer, Stores, Stores, this, this, new StandingClock());
    }

    public MemoryStores Stores { get; }

    public CorpusLibrary Library { get; }

    public Dialogue Dialogue { get; }

    public List<Report> Written { get; } = [];

    public Reply Last { get; private set; } = new(string.Empty, [], [], null, [], DialogueState.Asking);

    public Draft Draft => DraftFold.Of(Last.State.DraftId!, Stores.ReadDraft(Last.State.DraftId!))!;

    public static Chat OverShippedDocuments() => new(Shipped.Value, null, "c1");

    public static Chat Over(params string[] texts) => new(texts.Select((text, index) => File($"van-ban-{index + 1}.txt", text)), null, "c1");

    /// <summary>The program started anew over the same stores, and perhaps another channel.</summary>
    public Chat Restarted(string conversation = "c1") => new([], Stores, conversation);

    public Reply Say(string text, IReadOnlyDictionary<string, string>? form = null, string user = "u1") =>
        Last = Dialogue.HandleAsync(new UserMessage(_conversation, user, text, form), CancellationToken.None).GetAwaiter().GetResult();

    public Chat Then(params string[] texts)
    {
        foreach (var text in texts)
        {
            Say(text);
        }

        return this;
    }

    public byte[] Write(Report report)
    {
        Written.Add(report);
        return [1];
    }

    public string Save(string draftId, string fileName, byte[] content) => "/exports/" + fileName;

    private static SourceFile File(string name, string text) =>
        new(name, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), new DocumentMetadata());

    private static List<SourceFile> ReadShipped() =>
        [.. Directory.GetFiles(Repository.Folder("corpus"), "*.txt").Order(StringComparer.Ordinal).Select(path => File(Path.GetFileName(path), System.IO.File.ReadAllText(path)))];

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);
    }
}
