using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>Somebody must do something by some time.</summary>
/// <param name="Who">The responsible body, taken from the heading where the sentence does not repeat it.</param>
/// <param name="ReportTo">Empty when the text does not say.</param>
public sealed record DocumentTask(string Who, string What, TimeLimit When, string ReportTo, string BlockId, TextSpan Span);
