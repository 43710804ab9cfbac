using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>The rows of a table that a question names.</summary>
internal static class TableRows
{
    /// <summary>Those beside the row, of its group, and itself: without the sums.</summary>
    public static IReadOnlyList<RowView> Beside(RowView row)
    {
        var group = row.Parent;
        return [.. row.Table.Rows.Where(other => other.HasFigures && other.Label.Length > 0 && !other.IsTotal && (other == row || other.Parent == group))];
    }

    /// <summary>The rows that the question names, in the table's order.</summary>
    public static IReadOnlyList<RowView> Named(QuestionReading reading, IReadOnlyList<RowView> rows)
    {
        var labels = new SaidLabels(reading, [.. rows.Select(row => row.Label)]);
        var strengths = rows.Select((_, at) => labels.Strength(at)).ToList();
        var named = new List<RowView>();
        for (var at = 0; at < rows.Count; at++)
        {
            // "Ngân sách tỉnh" half says "Ngân sách trung ương" too: a half-said row needs a word that no better said one has.
            var own = labels.SaidWords(at);
            if (strengths[at] > 0 && !Enumerable.Range(0, rows.Count).Any(other => strengths[other] > strengths[at] && own.All(labels.SaidWords(other).Contains)))
            {
                named.Add(rows[at]);
            }
        }

        return named;
    }

    /// <summary>Whether the question names a member of the rows' kind that is none of them: "vùng biển" beside "vùng cao", "vùng thấp".</summary>
    public static bool NamesAnother(QuestionReading reading, IReadOnlyList<RowView> rows, TableView table)
    {
        var words = reading.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kinds = rows.Count < 2 ? [] : rows.Select(row => Words.Of(row.Label).Select(word => word.Folded)).Aggregate((one, other) => one.Intersect(other)).ToHashSet(StringComparer.Ordinal);
        return words.Zip(words.Skip(1)).Any(pair => kinds.Contains(pair.First) && !kinds.Contains(pair.Second)
            && reading.Terms.Any(term => term.Folded == pair.Second && !term.Light) && !char.IsAsciiDigit(pair.Second[0]) && !table.Head.HoldsWord(pair.Second) && !table.Home.HoldsWord(pair.Second) && !table.Block.Document.Topic.HoldsWord(pair.Second));
    }

    /// <summary>What the row is a part of: the figure of its group, or the sum row of the table; null when there is none.</summary>
    public static RowView? WholeOf(RowView row)
    {
        for (var parent = row.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.HasFigures)
            {
                return parent;
            }
        }

        return row.Table.Rows.FirstOrDefault(other => other != row && other.IsTotal && other.HasFigures && (other.Parent == row.Parent || other.Parent is null));
    }

    /// <summary>The rows that a sum row adds up: its group's, or those of the table.</summary>
    public static IReadOnlyList<RowView> PartsOf(RowView total)
    {
        var below = total.Table.Rows.Where(row => row.Parent == total && row.HasFigures).ToList();
        return below.Count > 1 ? below : [.. total.Table.Rows.Where(row => row != total && row.HasFigures && !row.IsTotal && row.Parent == total.Parent)];
    }
}
