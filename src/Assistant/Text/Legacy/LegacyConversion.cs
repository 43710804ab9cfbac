namespace Assistant.Text.Legacy;

/// <param name="Encodings">Those that were found and converted, each once; empty when the text stayed as it was.</param>
public sealed record LegacyConversion(string Text, IReadOnlyList<LegacyEncoding> Encodings);
