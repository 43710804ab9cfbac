using System.Text.RegularExpressions;

namespace Assistant.Text;

/// <summary>The short forms that officials write and type.</summary>
public static partial class Abbreviations
{
    private static readonly Lazy<IReadOnlyList<Abbreviation>> Table = new(() => [.. LanguageTables.Read("abbreviations").Select(Row)]);

    private static readonly Lazy<Dictionary<string, Abbreviation>.AlternateLookup<ReadOnlySpan<char>>> Exact = new(() => Merged(Table.Value, abbreviation => abbreviation.Short));

    private static readonly Lazy<Dictionary<string, Abbreviation>.AlternateLookup<ReadOnlySpan<char>>> AnyCase = new(() =>
        Merged(Table.Value.Where(abbreviation => !LooksLikeWord(abbreviation.Short)), abbreviation => ToneMarks.Key(abbreviation.Short)));

    private static readonly Lazy<Dictionary<string, Abbreviation>.AlternateLookup<ReadOnlySpan<char>>> Folded = new(() =>
        Merged(Table.Value.Where(abbreviation => !LooksLikeWord(abbreviation.Short)), abbreviation => Diacritics.Fold(abbreviation.Short)));

    private static readonly Lazy<int> LongestShort = new(() => Table.Value.Max(abbreviation => abbreviation.Short.Length));

    public static IReadOnlyList<Abbreviation> All => Table.Value;

    /// <summary>How many letters the longest short form has.</summary>
    internal static int Longest => LongestShort.Value;

    /// <summary>
    /// What the typed letters may be short for; null when nothing. Capitals matter where the letters are also a word: "AI" and "ai".
    /// Without marks "BCSD" is found as "BCSĐ".
    /// </summary>
    public static Abbreviation? Find(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Find(typed.AsSpan());
    }

    internal static Abbreviation? Find(ReadOnlySpan<char> typed)
    {
        if (typed.Length > Longest)
        {
            return null;
        }

        Span<char> letters = stackalloc char[typed.Length];
        if (Exact.Value.TryGetValue(typed, out var found))
        {
            return found;
        }

        ToneMarks.Key(typed, letters);
        if (AnyCase.Value.TryGetValue(letters, out found))
        {
            return found;
        }

        return !Diacritics.HasMarks(typed) && Folded.Value.TryGetValue(letters[..Diacritics.Fold(typed, letters)], out found) ? found : null;
    }

    private static bool LooksLikeWord(string letters) => letters.Length == 1 || ToneMarks.IsSyllable(Diacritics.Fold(letters));

    private static Dictionary<string, Abbreviation>.AlternateLookup<ReadOnlySpan<char>> Merged(IEnumerable<Abbreviation> rows, Func<Abbreviation, string> key) => rows
        .GroupBy(key, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group =>
            {
                string[] meanings = [.. group.SelectMany(row => row.Meanings).Distinct(StringComparer.OrdinalIgnoreCase)];
                return new Abbreviation(group.First().Short, meanings, meanings.Length > 1, group.All(row => row.IsChat));
            },
            StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static Abbreviation Row(IReadOnlyList<string> cells)
    {
        var others = Ambiguous().Match(cells[2]) is { Success: true } match
            ? Bracketed().Replace(match.Groups["others"].Value, string.Empty).Split(',')
            : [];
        string[] meanings =
        [
            .. cells[1].Split(';').Concat(others).Select(meaning => meaning.Trim())
                .Where(meaning => meaning.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        return new Abbreviation(cells[0], meanings, meanings.Length > 1, cells[2].StartsWith("teencode", StringComparison.Ordinal));
    }

    // "AMBIGUOUS with cán bộ, chuẩn bị", "AMBIGUOUS: thông tri (party code), thông tư (state code); decide by position".
    [GeneratedRegex(@"AMBIGUOUS(?: with|:) (?<others>[^;]+)")]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Bracketed();
}
