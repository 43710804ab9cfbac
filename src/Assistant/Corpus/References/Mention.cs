using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>One place where a text names a document, with what it says of it there.</summary>
/// <param name="Number">Normalised symbol, the bare number of a short name, or the whole name of a document without number.</param>
/// <param name="Short">A number without symbol: "Chỉ thị số 14".</param>
/// <param name="Start">In the block's text.</param>
/// <param name="End">In the block's text, behind the number.</param>
internal sealed record Mention(string Number, string Type, bool Short, DateOnly? Date, string Issuer, string About, int Start, int End, TextSpan Span);
