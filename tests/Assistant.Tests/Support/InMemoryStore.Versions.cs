using System.Text;
using Assistant.Corpus;

namespace Assistant.Tests.Support;

public sealed partial class InMemoryStore
{
    // The one replaced last stands last.
    private readonly List<KeptVersion> _old = [];

    public IReadOnlyList<OldVersion> OldVersions(string documentId) => Locked(() => _old
        .Where(version => version.Document.Id == documentId)
        .Reverse()
        .Select(OldHead)
        .ToList());

    public IReadOnlyList<OldVersion> OldVersions() => Locked(() => Enumerable.Reverse(_old)
        .Select(OldHead)
        .OrderBy(version => version.DocumentId, StringComparer.Ordinal)
        .ToList());

    public KeptVersion? FindVersion(string documentId, string hash) => Locked(() =>
        hash.Length < IVersionStore.ShortestHash || !hash.All(char.IsAsciiHexDigitLower) ? null : _old
            .LastOrDefault(version => version.Document.Id == documentId && version.Document.File.ContentHash.StartsWith(hash, StringComparison.Ordinal)));

    public int ForgetVersions(DateTimeOffset replacedBefore) => Locked(() => _old.RemoveAll(version => version.ReplacedAt < replacedBefore));

    private void KeepOld(string id, string? nextHash, DateTimeOffset at)
    {
        if (_documents.TryGetValue(id, out var present) && present.File.ContentHash != nextHash)
        {
            _old.Add(new KeptVersion(present, at));
        }

        _old.RemoveAll(version => version.Document.Id == id && version.Document.File.ContentHash == nextHash);
    }

    private static OldVersion OldHead(KeptVersion version) => new(
        version.Document.Id,
        version.Document.File.FileName,
        version.Document.File.ContentHash,
        version.Document.AddedAt,
        version.ReplacedAt,
        Encoding.UTF8.GetByteCount(version.Document.File.Text));
}
