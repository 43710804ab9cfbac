namespace Assistant.Formats.Reading;

/// <param name="Encoding">The old encoding of the bytes; empty when they were in a Unicode encoding.</param>
internal sealed record DecodedText(string Text, string Encoding);
