using Assistant.Text;

namespace Assistant.Search;

/// <summary>What a typed word may have been meant as.</summary>
internal sealed class WordGuesser(WordModel model)
{
    // What it takes to believe that a word was meant as another. In a question with marks a well-formed word with marks is taken at
    // its word, but for hỏi and ngã, which many mix up: "phạt tù" must never become a question about something that we know.
    private const double Malformed = 1;
    private const double HoiForNga = 3;
    private const double KnownUnmarked = 4.5;
    private const double UnknownUnmarked = 5.5;
    private const double Slip = 2;
    private const double SlipInPlainWord = 9;

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

        var candidates = model.Variants(folded)
            .Where(variant => !string.Equals(variant, key, StringComparison.Ordinal))
            .Select(variant => new WordCandidate(variant, marked ? CostOfMarks(key, known, variant) : 0, RestorationKind.Marks))
            .Where(candidate => double.IsFinite(candidate.Cost))
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

        if (folded.Length is >= ShortestForSlips and <= LongestForSlips && CostOfSlip(key) is var cost && double.IsFinite(cost))
        {
            candidates.AddRange(model.Near(folded)
                .SelectMany(model.Variants)
                .Select(variant => new WordCandidate(variant, cost - (Shares(variant, key) ? 1 : 0), RestorationKind.Spelling)));
        }

        return candidates;
    }

    private static double CostOfMarks(string key, bool known, string variant)
    {
        if (!IsWellFormed(key))
        {
            return Malformed;
        }

        if (!Diacritics.HasMarks(key))
        {
            return known ? KnownUnmarked : UnknownUnmarked;
        }

        return !known && DiffersInHoiAndNga(key, variant) ? HoiForNga : double.PositiveInfinity;
    }

    private static double CostOfSlip(string key) =>
        !IsWellFormed(key) ? Slip + Malformed : Diacritics.HasMarks(key) ? double.PositiveInfinity : SlipInPlainWord;

    private static bool DiffersInHoiAndNga(string typed, string variant) =>
        typed.Length == variant.Length
        && typed.Zip(variant).All(letters =>
            letters.First == letters.Second
            || (ToneMarks.Split(letters.First) is (var one, 2 or 3) && ToneMarks.Split(letters.Second) is (var other, 2 or 3) && one == other));

    // c, ch, p and t close a syllable only under sắc or nặng: "câp" was never meant so. Without any mark it may be plain typing.
    private static bool IsWellFormed(string key) =>
        ToneMarks.IsSyllable(key)
        && (!(key[^1] is 'c' or 'p' or 't' || key.EndsWith("ch", StringComparison.Ordinal))
            || key.Any(letter => ToneMarks.Split(letter).Tone is 4 or 5));

    // Of two words one letter away, the one that keeps the typed marks is likelier.
    private static bool Shares(string variant, string typed) =>
        typed.Where(letter => letter > '\u007F').All(letter => variant.Contains(letter, StringComparison.Ordinal));
}
