namespace Assistant.Text;

/// <param name="Span">The date with the word "ngày" where it stands before it.</param>
public readonly record struct DateMention(DateOnly Date, TextSpan Span);
