using Assistant.Text;

namespace Assistant.Search;

/// <summary>What a typed word may have been meant as.</summary>
internal sealed class WordGuesser(WordModel model)
{
    // What it takes to believe that a word was meant as another, by what the typed one looks like.
    private const double KnownMarked = 5;
    private const double KnownUnmarked = 3.5;
    private const double UnknownMarked = 6;
    private const double UnknownUnmarked = 3;
    private const double Malformed = 1;
    private const double Slip = 2;

    // Shorter words are one letter away from too many others.
    private const int ShortestForSlips = 3;
    private const int LongestForSlips = 12;

    /// <param name="typed">The letters as typed.</param>
    /// <param name="marked">Whether the question has marks anywhere.</param>
    /// <param name="mayBeName">Such a word is left alone unless only marks are missing everywhere.</param>
    public IReadOnlyList<WordCandidate> Guess(string typed, bool marked, bool mayBeName)
    {
        var key = ToneMarks.Key(typed);
        var folded = Diacritics.Fold(key);
        var own = new WordCandidate(key, 0, RestorationKind.AsTyped);
        var known = model.Knows(key);
        if (marked && mayBeName)
        {
            return [own];
        }

        var cost = marked ? CostOfMarks(key, known) : 0;
        var candidates = model.Variants(folded)
            .Where(variant => !string.Equals(variant, key, StringComparison.Ordinal))
            .Select(variant => new WordCandidate(variant, cost, RestorationKind.Marks))
            .Prepend(own)
            .ToList();
        if (candidates.Count > 1 || known || mayBeName)
        {
            return candidates;
        }

        if (Keystrokes.Decode(typed) is { } decoded && model.Knows(ToneMarks.Key(decoded)))
        {
            return [new WordCandidate(ToneMarks.Key(decoded), 0, RestorationKind.Spelling)];
        }

        if (folded.Length is >= ShortestForSlips and <= LongestForSlips)
        {
            candidates.AddRange(model.Near(folded)
                .SelectMany(model.Variants)
                .Select(variant => new WordCandidate(variant, Slip + CostOfMarks(key, known: false) - (Shares(variant, key) ? 1 : 0), RestorationKind.Spelling)));
        }

        return candidates;
    }

    private static double CostOfMarks(string key, bool known)
    {
        var marked = Diacritics.HasMarks(key);
        if (known)
        {
            return marked ? KnownMarked : KnownUnmarked;
        }

        return !IsWellFormed(key) ? Malformed : marked ? UnknownMarked : UnknownUnmarked;
    }

    // c, ch, p and t close a syllable only under sắc or nặng: "câp" was never meant so. Without any mark it may be plain typing.
    private static bool IsWellFormed(string key) =>
        ToneMarks.IsSyllable(key)
        && (!(key[^1] is 'c' or 'p' or 't' || key.EndsWith("ch", StringComparison.Ordinal))
            || key.Any(letter => ToneMarks.Split(letter).Tone is 4 or 5));

    // Of two words one letter away, the one that keeps the typed marks is likelier.
    private static bool Shares(string variant, string typed) =>
        typed.Where(letter => letter > '\u007F').All(letter => variant.Contains(letter, StringComparison.Ordinal));
}
