using Assistant.Drafting;
using Assistant.Drafting.Figures;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>What is there and what is missing, by section.</summary>
internal static class Overview
{
    /// <summary>The missing lines; empty when there are none.</summary>
    public static IReadOnlyList<string> Gaps(Draft draft, OutlineHeading? only = null)
    {
        var rows = new List<string>();
        var missing = draft.Gaps.Where(line => only is null || only.Lines.Contains(line)).ToList();
        foreach (var part in missing.GroupBy(line => PartOf(draft, line)))
        {
            var partLines = part.Key?.Lines ?? [];
            if (part.Key is { PartNumber: > 0 } && partLines.All(line => !draft.EntriesOf(line).Any() && draft.StatusOf(line) != LineStatus.Skipped) && partLines.Count > 1 && only is null)
            {
                rows.Add(Replies.GapWholePart(part.Key.Node.Label, part.Count()));
                continue;
            }

            if (part.Key is { PartNumber: > 0 } && only is null)
            {
                rows.Add(Replies.GapPart(part.Key.Node.Label));
            }

            foreach (var step in part.GroupBy(line => line.Step.Id))
            {
                rows.Add(Row(draft, step.First().Step, [.. step]));
            }
        }

        return rows;
    }

    public static void Progress(Say say, Draft draft)
    {
        var counts = DraftCounts.Of(draft, draft.Map.Lines);
        say.Add($"**{DraftDesk.Title(draft)}**" + (draft.Unit is null ? string.Empty : " – " + draft.Unit.Name));
        say.Add(Replies.ProgressCounts(counts.Answered, counts.NotApplicable, counts.Skipped, counts.Missing));
        // What has not been touched stands with the gaps below.
        say.Lines(draft.Map.Steps.Where(step => step.Lines.Any(line => !draft.IsOpen(line))).Select(step => Replies.ProgressRow(
            Places.Full(step).Length > 90 ? Places.Short(Places.Full(step)) : Places.Full(step),
            step.Lines.Count(line => !draft.IsOpen(line)),
            step.Lines.Count(line => draft.StatusOf(line) != LineStatus.Hidden))));
        if (counts.Hidden > 0)
        {
            say.Add(Replies.LinesHidden(counts.Hidden));
        }

        Missing(say, draft);
    }

    public static void Missing(Say say, Draft draft, OutlineHeading? only = null)
    {
        var gaps = Gaps(draft, only);
        if (gaps.Count == 0)
        {
            say.Add(Replies.NothingMissing);
            return;
        }

        var count = draft.Gaps.Count(line => only is null || only.Lines.Contains(line));
        say.Add(Replies.GapsHeading(count) + "\n" + string.Join('\n', gaps));
    }

    public static string ShareLine(Share share) => Replies.ShareLine(
        VietnameseNumbers.Show(share.Part.Value),
        VietnameseNumbers.Show(share.Whole),
        VietnameseNumbers.ShowPercent(share.Percent),
        share.WholeLine is null ? string.Empty : Places.Of(share.WholeLine, share.Part.Line));

    /// <summary>"những sáng tạo, cách làm mới…; …".</summary>
    public static string Names(IEnumerable<OutlineLine> lines) =>
        string.Join("; ", lines.Select(line => "“" + Places.Short(line.Title) + "”"));

    private static string Row(Draft draft, OutlineStep step, IReadOnlyList<OutlineLine> lines)
    {
        var title = Places.Short(step.Title);
        return step.Lines.All(line => line.Optional || draft.IsOpen(line))
            ? Replies.GapWholeSection(step.Label, title, lines.Count)
            : Replies.GapLines(step.Label, title, Names(lines));
    }

    private static OutlineHeading? PartOf(Draft draft, OutlineLine line) =>
        draft.Map.Headings.FirstOrDefault(heading => heading.IsPart && heading.Lines.Contains(line));
}
