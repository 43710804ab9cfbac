using System.Text;
using System.Text.Json.Serialization;
using Assistant.Corpus;

namespace Assistant.Host.Commands.Output;

/// <summary>One text of a document.</summary>
/// <param name="ReplacedAt">Null for the present one.</param>
internal sealed record VersionLine(
    string Document,
    string ContentHash,
    string FileName,
    DateTimeOffset AddedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateTimeOffset? ReplacedAt,
    long Bytes)
{
    public static VersionLine Of(OldVersion old) => new(old.DocumentId, old.ContentHash, old.FileName, old.AddedAt, old.ReplacedAt, old.Bytes);

    public static VersionLine Of(StoredDocument present) => new(
        present.Id, present.File.ContentHash, present.File.FileName, present.AddedAt, null, Encoding.UTF8.GetByteCount(present.File.Text));
}
