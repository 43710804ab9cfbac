using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>The time limits that a clause sets: what the corpus read as limits of tasks, and other words of time.</summary>
internal static class ClauseLimits
{
    /// <returns>Spans within the clause's text, in order, without overlaps.</returns>
    public static IReadOnlyList<TextSpan> Of(Clause clause)
    {
        var text = clause.Text;
        var found = OfTasks(clause.Block, text).ToList();
        found.AddRange(TimeWords.Limits(text).Where(span => !found.Exists(other => other.Overlaps(span))));
        return [.. found.OrderBy(span => span.Start)];
    }

    private static IEnumerable<TextSpan> OfTasks(BlockView block, string text) =>
        from task in block.Document.TasksOf(block)
        let at = text.IndexOf(task.When.Text, StringComparison.Ordinal)
        where at >= 0
        select new TextSpan(at, at + task.When.Text.Length);
}
