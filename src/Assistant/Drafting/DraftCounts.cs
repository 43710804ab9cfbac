namespace Assistant.Drafting;

/// <param name="Answered">With words or a confirmed zero.</param>
/// <param name="Skipped">Put off; they are among the missing.</param>
/// <param name="Missing">Required and without an answer.</param>
/// <param name="Hidden">Meant for another kind of unit.</param>
public sealed record DraftCounts(int Answered, int NotApplicable, int Skipped, int Missing, int Hidden)
{
    public static DraftCounts Of(Draft draft, IEnumerable<OutlineLine> lines)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(lines);
        var all = lines.Select(line => (Line: line, Status: draft.StatusOf(line))).ToList();
        return new DraftCounts(
            all.Count(one => one.Status == LineStatus.Answered),
            all.Count(one => one.Status == LineStatus.NotApplicable),
            all.Count(one => one.Status == LineStatus.Skipped && !one.Line.Optional),
            all.Count(one => !one.Line.Optional && one.Status is (LineStatus.Missing or LineStatus.Skipped)),
            all.Count(one => one.Status == LineStatus.Hidden));
    }
}
