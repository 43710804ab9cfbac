using Assistant.Text;

namespace Assistant.Corpus;

public sealed record UnplacedLine(TextSpan Span, UnplacedReason Reason);
