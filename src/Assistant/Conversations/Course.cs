using Assistant.Drafting;
using Assistant.Drafting.Matching;

namespace Assistant.Conversations;

/// <summary>Which line is asked next.</summary>
internal static class Course
{
    /// <summary>The next line, and the section that is left with lines missing, if one is.</summary>
    /// <param name="after">The draft with the answers of this message.</param>
    public static (OutlineLine? Next, OutlineStep? Left) AfterAnswers(Draft after, IReadOnlyList<Placement> placements, OutlineLine asked)
    {
        var last = placements[^1].Lines[^1];
        var step = last.Step;
        // Something said about an earlier section does not turn the interview around.
        if (step.Index < asked.Step.Index)
        {
            return (after.IsOpen(asked) ? asked : NextInOrder(after, asked), null);
        }

        var required = step.Lines.Where(line => !line.Optional && after.StatusOf(line) != LineStatus.Hidden).ToList();
        var missing = required.Where(line => after.StatusOf(line) == LineStatus.Missing).ToList();
        if (missing.Count == 0)
        {
            return (FirstAfter(after, step), null);
        }

        var named = placements.Any(placement => placement.Heading is { } heading && heading.Node.Id == step.Id);
        var mostly = !step.LineByLine && required.Count(line => !after.IsOpen(line)) * 2 > required.Count;
        if (named || mostly)
        {
            return (FirstAfter(after, step), step);
        }

        var onward = missing.FirstOrDefault(line => line.Index > last.Index);
        return onward is null ? (FirstAfter(after, step), step) : (onward, null);
    }

    /// <summary>The first missing line behind a section; from the start again when none is left there; null when all is done.</summary>
    public static OutlineLine? FirstAfter(Draft draft, OutlineStep step) =>
        draft.Map.Lines.FirstOrDefault(line => line.Step.Index > step.Index && IsAsked(draft, line))
        ?? draft.Map.Lines.FirstOrDefault(line => IsAsked(draft, line));

    /// <summary>The first missing line behind a line.</summary>
    public static OutlineLine? NextInOrder(Draft draft, OutlineLine line) =>
        draft.Map.Lines.FirstOrDefault(other => other.Index > line.Index && IsAsked(draft, other))
        ?? draft.Map.Lines.FirstOrDefault(other => IsAsked(draft, other));

    // Optional lines are asked only where their whole section is optional; elsewhere they are shown with the others.
    private static bool IsAsked(Draft draft, OutlineLine line) =>
        draft.StatusOf(line) == LineStatus.Missing && (!line.Optional || line.Step.Lines.All(other => other.Optional));
}
