using Assistant.Text;

namespace Assistant.Answers;

/// <summary>What a person asks, and what the conversation already settled.</summary>
/// <param name="PreviousQuestion">The question before this one, for follow-ups ("thế còn cấp xã?"); null at the start.</param>
/// <param name="PreviousDocumentId">The document that the last answer came from.</param>
/// <param name="PreferredSection">The outline section that a draft stands at, for "mục này cần nêu gì?".</param>
public sealed record Question(string Text, string? PreviousQuestion = null, string? PreviousDocumentId = null, string? PreferredSection = null)
{
    /// <summary>Two printed pages. What is longer is no question; whoever asks is told so.</summary>
    public const int LongestText = 5000;

    /// <summary>Where the last answer stands in its document, for "mục tiếp theo" and "trích nguyên văn"; null when it cited nothing.</summary>
    public TextSpan? PreviousPlace { get; init; }

    /// <summary>The question whose long answer is being read in parts, as it was asked; null when the last answer was shown whole.</summary>
    public Question? InParts { get; init; }

    /// <summary>How many parts of that answer were shown after its first, for "xem thêm".</summary>
    public int PreviousPart { get; init; }

    /// <summary>A long answer is wanted in parts, as a person reads them in a conversation; else all of it is given at once.</summary>
    public bool WantsParts { get; init; }
}
