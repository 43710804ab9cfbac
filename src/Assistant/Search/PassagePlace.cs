using Assistant.Text;

namespace Assistant.Search;

/// <summary>Where a passage stands; its words are not read for it.</summary>
public readonly record struct PassagePlace(string DocumentId, string BlockId, TextSpan Span);
