namespace Assistant.Formats.Pages;

/// <param name="Width">Points.</param>
/// <param name="Words">In any order.</param>
internal sealed record PrintedPage(double Width, double Height, IReadOnlyList<PageWord> Words)
{
    /// <summary>The lines that are drawn on it; empty where nobody looked.</summary>
    public IReadOnlyList<PageRule> Rules { get; init; } = [];

    public int Letters => Words.Sum(word => word.Text.Count(char.IsLetter));
}
