using System.Diagnostics;

namespace Assistant.Formats.Reading;

/// <summary>
/// What the reading of one Word file may cost. The limits of a packed file bound its size, not what small things can ask for
/// again and again: a style that every paragraph looks up, a cell that claims sixty columns.
/// </summary>
/// <param name="longest">A report of a thousand pages takes some seconds.</param>
internal sealed class WordEffort(TimeSpan longest)
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    // Ten thousand pages.
    private const int MostCharacters = 30_000_000;

    private readonly long begun = Stopwatch.GetTimestamp();

    /// <summary>To be called for every paragraph and every row.</summary>
    /// <exception cref="FileLimitException">The file took too long.</exception>
    public void CheckTime()
    {
        if (Stopwatch.GetElapsedTime(begun) >= longest)
        {
            throw new FileLimitException(FileLimit.Time, "document");
        }
    }

    /// <param name="characters">Of the text so far.</param>
    /// <exception cref="FileLimitException">The text is longer than any document.</exception>
    public static void CheckLength(int characters)
    {
        if (characters > MostCharacters)
        {
            throw new FileLimitException(FileLimit.Size, "document");
        }
    }
}
