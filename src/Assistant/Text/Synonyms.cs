namespace Assistant.Text;

/// <summary>Groups of expressions that mean the same to an official.</summary>
public static class Synonyms
{
    private const string Talk = "everyday";

    // "related" and "question pattern" rows are for people who read the table: as search terms they bring in other procedures.
    private static readonly string[] UsedKinds = ["equal", "spelling", "old/new", "same level", "merged", "historical", "\"sát nhập\""];

    // As evidence for one another only what is the same counts: one procedure's figure is not the other's.
    private static readonly string[] SameKinds = ["equal", "spelling", Talk];

    private static readonly Lazy<IReadOnlyList<(string Kind, IReadOnlyList<string> Group)>> Table = new(() =>
    [
        .. LanguageTables.Read("synonyms")
            .Select(cells => (cells[2], (IReadOnlyList<string>)[cells[0].Trim(), .. cells[1].Split(';').Select(other => other.Trim()).Where(other => other.Length > 0)])),
    ]);

    private static readonly Lazy<IReadOnlyList<IReadOnlyList<string>>> Used = new(() => Of(UsedKinds));
    private static readonly Lazy<IReadOnlyList<IReadOnlyList<string>>> Equal = new(() => Of(SameKinds));

    /// <summary>Each group begins with its formal expression.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Groups => Used.Value;

    /// <summary>What may stand for one another in evidence, with the words of everyday talk.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Same => Equal.Value;

    private static IReadOnlyList<IReadOnlyList<string>> Of(string[] kinds) =>
        [.. Table.Value.Where(row => kinds.Any(kind => row.Kind.StartsWith(kind, StringComparison.Ordinal))).Select(row => row.Group)];
}
