namespace Assistant.Formats.Pages;

/// <param name="Width">Points.</param>
/// <param name="Words">In any order.</param>
internal sealed record PrintedPage(double Width, double Height, IReadOnlyList<PageWord> Words)
{
    /// <summary>The lines that are drawn on it; empty where nobody looked.</summary>
    public IReadOnlyList<PageRule> Rules { get; init; } = [];

    /// <summary>Its words were recognised in a picture: their places are those of their ink, not of their lines.</summary>
    public bool IsRecognised { get; init; }

    public int Letters => Words.Sum(word => word.Text.Count(char.IsLetter));
}
