using Assistant.Text;

namespace Assistant.Corpus.Tasks;

/// <summary>Words of time in a block's text, whatever they do there.</summary>
internal readonly record struct TimingPhrase(TextSpan Span, TimingKind Kind);
