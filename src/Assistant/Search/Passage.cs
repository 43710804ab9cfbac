using Assistant.Text;

namespace Assistant.Search;

/// <summary>The unit of retrieval: a block, or a table row with its caption and column names as context.</summary>
/// <param name="Ordinal">Position in the corpus; equal scores keep this order.</param>
/// <param name="Context">Searched with less weight, not shown: the section path, a table's caption and columns.</param>
public sealed record Passage(int Ordinal, string DocumentId, string BlockId, string Section, string Text, string Context, TextSpan Span);
