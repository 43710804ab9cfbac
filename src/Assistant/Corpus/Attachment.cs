using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>A document of its own that came behind another one: an outline behind a plan, an appendix, a regulation issued with a decision.</summary>
/// <param name="Id">The document's id, a slash and a short name: "ke-hoach-34-kh-tu-2021/de-cuong".</param>
/// <param name="Type">"Đề cương", "Phụ lục", "Quy chế"; as printed, without its number.</param>
/// <param name="Label">"1", "II"; empty when it has none.</param>
/// <param name="BlockId">Its title; all blocks below that one are its own.</param>
/// <param name="Span">In the text of the document that it came with.</param>
public sealed record Attachment(string Id, string Type, string Label, string Title, string BlockId, TextSpan Span);
