namespace Assistant.Text;

/// <summary>Groups of expressions that mean the same to an official.</summary>
public static class Synonyms
{
    // "related" and "question pattern" rows are for people who read the table: as search terms they bring in other procedures.
    private static readonly string[] UsedKinds = ["equal", "spelling", "old/new", "same level", "merged", "historical", "\"sát nhập\""];

    private static readonly Lazy<IReadOnlyList<IReadOnlyList<string>>> Table = new(() =>
    [
        .. LanguageTables.Read("synonyms")
            .Where(cells => UsedKinds.Any(kind => cells[2].StartsWith(kind, StringComparison.Ordinal)))
            .Select(cells => (string[])[cells[0].Trim(), .. cells[1].Split(';').Select(other => other.Trim()).Where(other => other.Length > 0)]),
    ]);

    /// <summary>Each group begins with its formal expression.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Groups => Table.Value;
}
