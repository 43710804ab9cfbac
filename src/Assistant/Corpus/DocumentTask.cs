using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>Somebody must do something by some time.</summary>
/// <param name="Who">The responsible body, taken from the heading where the sentence does not repeat it.</param>
/// <param name="ReportTo">Empty when the text does not say.</param>
public sealed record DocumentTask(string Who, string What, TimeLimit When, string ReportTo, string BlockId, TextSpan Span)
{
    /// <summary>Where the words of <see cref="When"/> stand.</summary>
    public TextSpan Limit { get; init; }

    /// <summary>"các cơ quan liên quan" of "chủ trì, phối hợp với các cơ quan liên quan"; empty when it works alone.</summary>
    public string Partners { get; init; } = "";
}
