using System.Text.Json;
using Assistant.Corpus;
using Assistant.Text;

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
            if (task is not null)
            {
                free.Remove(task);
            }

            // A duty inside the words of an amended article, or one that is only half said, may be a task or not.
            if (StructureReferences.Optional(limit))
            {
                tally.Found("tasks", task is null ? 0 : -1);
                continue;
            }

            tally.Gold("tasks", task is not null, $"{name} {places[0]} {words}");
            if (task is not null)
            {
                Details($"{name} {places[0]}", limit, task, tally);
            }
        }

        foreach (var other in free)
        {
            tally.Extra("tasks", $"{name} {lines.Of(other.Span.Start)} '{other.When.Text}' {other.Who}");
        }

        tally.Found("tasks", document.Tasks.Count);
    }

    private static void Details(string name, JsonElement limit, DocumentTask task, StructureTally tally)
    {
        var kind = limit.GetProperty("kind").GetString()!;
        tally.Both("tasks.kinds", Fits(kind, task.When.Kind), $"{name} {kind}: {task.When.Kind}");
        var who = limit.GetProperty("responsible").GetString()!;
        if (who.Length > 0)
        {
            tally.Both("tasks.who", who.Split('|').Any(body => WordOverlap.Of(body, task.Who) >= Alike), $"{name} '{who}', not '{task.Who}'");
        }

        if (limit.TryGetProperty("date", out var date))
        {
            tally.Field("tasks.dates", date.GetString(), task.When.Date is { } day ? Dates.Format(day) : "", name);
        }

        if (limit.TryGetProperty("report_to", out var whom))
        {
            tally.Field("tasks.report_to", whom.GetString(), task.ReportTo, name, (want, have) => WordOverlap.Of(want, have) >= Alike);
        }
    }

    private static bool Overlap(string gold, string ours) =>
        ours.Length > 0 && (gold.Contains(ours, StringComparison.Ordinal) || ours.Contains(gold, StringComparison.Ordinal));

    /// <summary>
    /// Gold knows fewer kinds: a period is a date there, a programme a condition, and what is steady is called ongoing. Days that
    /// count from an event ("trong 10 ngày kể từ ngày nhận") are relative there and may be told as a period or as a condition.
    /// </summary>
    private static bool Fits(string gold, TimeLimitKind kind) => gold switch
    {
        "date" => kind is TimeLimitKind.Date or TimeLimitKind.Period,
        "ongoing" or "recurring" => kind == TimeLimitKind.Recurring,
        "range" => kind == TimeLimitKind.Range,
        "relative" => kind is TimeLimitKind.Period or TimeLimitKind.Conditional,
        _ => kind is TimeLimitKind.Conditional or TimeLimitKind.Programme,
    };
}
