using System.Text.RegularExpressions;

namespace Assistant.Text;

/// <summary>The short forms that officials write and type.</summary>
public static partial class Abbreviations
{
    private static readonly Lazy<IReadOnlyList<Abbreviation>> Table = new(() => [.. LanguageTables.Read("abbreviations").Select(Row)]);

    private static readonly Lazy<Dictionary<string, Abbreviation>> Exact = new(() => Merged(Table.Value, abbreviation => abbreviation.Short));

    private static readonly Lazy<Dictionary<string, Abbreviation>> AnyCase = new(() =>
        Merged(Table.Value.Where(abbreviation => !LooksLikeWord(abbreviation.Short)), abbreviation => ToneMarks.Key(abbreviation.Short)));

    private static readonly Lazy<Dictionary<string, Abbreviation>> Folded = new(() =>
        Merged(Table.Value.Where(abbreviation => !LooksLikeWord(abbreviation.Short)), abbreviation => Diacritics.Fold(abbreviation.Short)));

    public static IReadOnlyList<Abbreviation> All => Table.Value;

    /// <summary>
    /// What the typed letters may be short for; null when nothing. Capitals matter where the letters are also a word: "AI" and "ai".
    /// Without marks "BCSD" is found as "BCSĐ".
    /// </summary>
    public static Abbreviation? Find(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Exact.Value.GetValueOrDefault(typed)
            ?? AnyCase.Value.GetValueOrDefault(ToneMarks.Key(typed))
            ?? (Diacritics.HasMarks(typed) ? null : Folded.Value.GetValueOrDefault(Diacritics.Fold(typed)));
    }

    private static bool LooksLikeWord(string letters) => letters.Length == 1 || ToneMarks.IsSyllable(Diacritics.Fold(letters));

    private static Dictionary<string, Abbreviation> Merged(IEnumerable<Abbreviation> rows, Func<Abbreviation, string> key) => rows
        .GroupBy(key, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group =>
            {
                string[] meanings = [.. group.SelectMany(row => row.Meanings).Distinct(StringComparer.OrdinalIgnoreCase)];
                return new Abbreviation(group.First().Short, meanings, meanings.Length > 1, group.All(row => row.IsChat));
            },
            StringComparer.Ordinal);

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
