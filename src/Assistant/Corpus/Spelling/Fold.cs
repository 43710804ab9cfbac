using Assistant.Text;

namespace Assistant.Corpus.Spelling;

/// <summary>Words without their marks as numbers, so that a phrase is looked up without making a string of it.</summary>
internal static class Fold
{
    public const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Add(ulong hash, char c) => (hash ^ c) * Prime;

    public static ulong Of(string word) => word.Aggregate(Seed, (hash, c) => Add(hash, Diacritics.Fold(c)));

    public static ulong Join(ulong before, ulong word) => (before * 31) + word;
}
