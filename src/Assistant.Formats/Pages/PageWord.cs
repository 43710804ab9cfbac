namespace Assistant.Formats.Pages;

/// <summary>A word where it is printed. Points, from the upper left corner of its page.</summary>
/// <param name="Confidence">0 to 100: how sure the recognition is; 100 for a file's own characters.</param>
internal sealed record PageWord(string Text, double Left, double Top, double Width, double Height, double Confidence = 100)
{
    /// <summary>1-based.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The line to which the recognition counted it; the same number for the words of one line.</summary>
    public int Line { get; init; }

    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double Middle => Top + (Height / 2);

    public double Centre => Left + (Width / 2);
}
