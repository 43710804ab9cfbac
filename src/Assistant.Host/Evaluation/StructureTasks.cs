using System.Text.Json;
using Assistant.Corpus;

namespace Assistant.Host.Evaluation;

/// <summary>Time limits: found on their lines with their words, of the right kind, for the right body.</summary>
internal static class StructureTasks
{
    // Gold tells the body in its own words; below this share of common words another body is meant.
    private const double Alike = 0.6;

    public static void Compare(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        var free = document.Tasks.ToList();
        foreach (var limit in gold.GetProperty("deadlines").EnumerateArray())
        {
            var places = limit.GetProperty("lines").EnumerateArray().Select(line => line.GetInt32()).ToList();
            var words = StructureEvaluation.Fold(limit.GetProperty("time_limit").GetString()!);
            var task = free.Find(candidate =>
                places.Exists(line => line >= lines.Of(candidate.Span.Start) && line <= lines.Of(candidate.Span.End))
                && Overlap(words, StructureEvaluation.Fold(candidate.When.Text)));
            tally.Gold("tasks", task is not null, $"{name} {places[0]} {words}");
            if (task is null)
            {
                continue;
            }

            free.Remove(task);
            var kind = limit.GetProperty("kind").GetString()!;
            tally.Both("tasks.kinds", Fits(kind, task.When.Kind), $"{name} {places[0]} {kind}: {task.When.Kind}");
            var who = limit.GetProperty("responsible").GetString()!;
            tally.Both("tasks.who", WordOverlap.Of(who, task.Who) >= Alike, $"{name} {places[0]} '{who}', not '{task.Who}'");
        }

        tally.Found("tasks", document.Tasks.Count);
    }

    private static bool Overlap(string gold, string ours) =>
        ours.Length > 0 && (gold.Contains(ours, StringComparison.Ordinal) || ours.Contains(gold, StringComparison.Ordinal));

    /// <summary>Gold knows fewer kinds: a period is a date there, a programme a condition, and what is steady is called ongoing.</summary>
    private static bool Fits(string gold, TimeLimitKind kind) => gold switch
    {
        "date" => kind is TimeLimitKind.Date or TimeLimitKind.Period,
        "ongoing" or "recurring" => kind == TimeLimitKind.Recurring,
        "range" => kind == TimeLimitKind.Range,
        _ => kind is TimeLimitKind.Conditional or TimeLimitKind.Programme,
    };
}
