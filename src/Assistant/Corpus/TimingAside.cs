using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>Words of time that became no task, and why.</summary>
public sealed record TimingAside(TextSpan Span, TimingAsideReason Reason);
