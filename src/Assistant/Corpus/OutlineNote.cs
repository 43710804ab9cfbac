using Assistant.Text;

namespace Assistant.Corpus;

public sealed record OutlineNote(string Text, TextSpan Span);
