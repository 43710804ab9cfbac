namespace Assistant.Text.Legacy;

/// <param name="BeginsLine">Nothing but blanks and signs stands before it on its line.</param>
internal readonly record struct LegacyWord(TextSpan Span, WordReading Reading, bool BeginsLine);
