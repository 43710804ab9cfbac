using Assistant.Answers.Checks;

namespace Assistant.Answers.Composing;

/// <summary>Gives every line of an answer the marks that it rests on.</summary>
internal static class MarkedLines
{
    /// <param name="isUnmarked">Lines that state nothing of a document.</param>
    /// <returns>The lines; a lead-in ("Theo …:") is one statement with what follows it and gets none, a line of marks alone has given its own away.</returns>
    public static IEnumerable<string> Of(IReadOnlyList<string> lines, Func<string, bool> isUnmarked)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (IsMarksAlone(line))
            {
                continue;
            }

            yield return line.Length == 0 || IsMarked(line) || line.EndsWith(':') || isUnmarked(line) ? line : $"{line} {MarksFor(lines, i)}".TrimEnd();
        }
    }

    // An item rests on what its list rests on; any other line on what follows it.
    private static string MarksFor(IReadOnlyList<string> lines, int at)
    {
        var (before, after) = (MarksBefore(lines, at), MarksAfter(lines, at));
        return IsItem(lines[at]) && before.Length > 0 || after.Length == 0 ? before : after;
    }

    private static string MarksBefore(IReadOnlyList<string> lines, int at)
    {
        while (--at >= 0)
        {
            if (IsMarked(lines[at]))
            {
                return MarksOf(lines[at]);
            }
        }

        return string.Empty;
    }

    // The next marked line; where a list begins there, the whole list.
    private static string MarksAfter(IReadOnlyList<string> lines, int at)
    {
        while (++at < lines.Count)
        {
            if (IsMarked(lines[at]))
            {
                var last = at;
                while (IsItem(lines[at]) && last + 1 < lines.Count && IsItem(lines[last + 1]))
                {
                    last++;
                }

                return string.Concat(Enumerable.Range(at, last - at + 1).Select(i => MarksOf(lines[i])));
            }
        }

        return string.Empty;
    }

    private static bool IsItem(string line) => line.TrimStart().StartsWith("- ", StringComparison.Ordinal);

    private static bool IsMarked(string line) => Statements.MarksOf(line).Count > 0;

    private static string MarksOf(string line) => string.Concat(Statements.MarksOf(line).Distinct().Select(n => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{n}]")));

    private static bool IsMarksAlone(string line) => IsMarked(line) && line.All(c => c is '[' or ']' or ' ' || char.IsAsciiDigit(c));
}
