namespace Assistant.Text;

/// <param name="Value">1063 for "1.063", 56.3 for "56,3%".</param>
/// <param name="Span">The digits, with the percent sign where there is one.</param>
public readonly record struct NumberMention(decimal Value, bool IsPercent, TextSpan Span);
