using Assistant.Text;

namespace Assistant.Drafting.Matching;

/// <param name="Key">With marks, one placement of tone marks.</param>
/// <param name="Folded">Without marks, for messages that were typed without them.</param>
/// <param name="Span">Where it stands in the text it came from.</param>
public readonly record struct Term(string Key, string Folded, TextSpan Span);
