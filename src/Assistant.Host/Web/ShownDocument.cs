using Assistant.Corpus;

namespace Assistant.Host.Web;

/// <summary>A document as a link names it.</summary>
/// <param name="Document">The text that the link was made for.</param>
/// <param name="Present">As it stands in the corpus now; null when it was removed.</param>
/// <param name="ReplacedAt">When the text grew old; null for the present one.</param>
internal sealed record ShownDocument(Document Document, Document? Present, DateTimeOffset? ReplacedAt);
