using System.Reflection;
using Assistant.Text;

namespace Assistant.Drafting.Matching;

/// <summary>What "dv", "cb", "pbt" stand for, where the words around them leave one reading.</summary>
public static class ShortForms
{
    private static readonly Lazy<ILookup<string, string>> Table = new(Load);

    /// <summary>The long form of a typed word, or null: an unknown word, a real word, or more than one reading in this context.</summary>
    /// <param name="context">Folded text that tells readings apart: the outline's words for the line.</param>
    public static string? Expand(string word, string context)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(context);
        if (IsReal(word))
        {
            return null;
        }

        var readings = Readings(word);
        var known = readings.Where(reading => context.Contains(Diacritics.Fold(reading), StringComparison.Ordinal)).ToList();
        return readings.Count == 1 ? readings[0] : known.Count == 1 ? known[0] : null;
    }

    /// <summary>The likeliest long form: the one that the context names most often. For finding places, never for printing.</summary>
    public static string? Guess(string word, string context)
    {
        if (Expand(word, context) is { } certain)
        {
            return certain;
        }

        return IsReal(word)
            ? null
            : Readings(word)
                .Select(reading => (Reading: reading, Times: context.Split(Diacritics.Fold(reading)).Length - 1))
                .Where(candidate => candidate.Times > 0)
                .OrderByDescending(candidate => candidate.Times)
                .Select(candidate => candidate.Reading)
                .FirstOrDefault();
    }

    private static List<string> Readings(string word) => [.. Table.Value[Diacritics.Fold(word)].Distinct(StringComparer.Ordinal)];

    private static bool IsReal(string word) => word.Length is < 2 or > 6 || !IsUpper(word) && ToneMarks.IsSyllable(ToneMarks.Key(word));

    private static bool IsUpper(string word) => word.All(char.IsUpper);

    private static ILookup<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Assistant.Text.Tables.abbreviations.tsv")
            ?? throw new InvalidOperationException("The table of abbreviations is not in the program.");
        using var reader = new StreamReader(stream);
        var rows = new List<(string Short, string Long)>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length >= 2)
            {
                // The note of an ambiguous row names the other readings after "with" or the colon.
                var note = cells.Length > 2 ? cells[2] : string.Empty;
                var at = note.IndexOf("AMBIGUOUS", StringComparison.Ordinal);
                var others = at < 0 ? string.Empty : note[(at + "AMBIGUOUS".Length)..].Replace(" with ", string.Empty, StringComparison.Ordinal).TrimStart(':');
                rows.AddRange(
                    cells[1].Split(';').Concat(others.Split(',', ';'))
                        .Select(reading => Bare(reading))
                        .Where(reading => reading.Length > 0)
                        .Select(reading => (Diacritics.Fold(cells[0]), reading)));
            }
        }

        return rows.ToLookup(row => row.Short, row => row.Long);
    }

    private static string Bare(string reading)
    {
        var bracket = reading.IndexOf('(', StringComparison.Ordinal);
        return (bracket < 0 ? reading : reading[..bracket]).Trim();
    }
}
