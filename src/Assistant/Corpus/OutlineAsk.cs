namespace Assistant.Corpus;

/// <summary>One thing that a node wants to hear.</summary>
/// <param name="Text">The outline's words for it: "Tổng số đảng viên".</param>
/// <param name="Unit">"đảng viên", "chi bộ"; null when it cannot be told.</param>
/// <param name="Period">"2015-2020", "tính đến ngày 31/12/2025"; null when none is set.</param>
public sealed record OutlineAsk(string Text, IReadOnlyList<AskData> Data, bool Optional, string? Unit = null, string? Period = null)
{
    /// <summary>The parts that a figure is to be told by: "nữ", "dân tộc thiểu số"; each is asked for on its own too.</summary>
    public IReadOnlyList<string> Breakdown { get; init; } = [];

    /// <summary>The names of a form's columns, from left to right; empty for all but tables.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>What stands before each row of a form; empty for all but tables.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    // Lists compare by what they hold, so that equal outlines are equal.
    public bool Equals(OutlineAsk? other) =>
        other is not null && Text == other.Text && Optional == other.Optional && Unit == other.Unit && Period == other.Period
        && Data.SequenceEqual(other.Data)
        && Breakdown.SequenceEqual(other.Breakdown, StringComparer.Ordinal)
        && Columns.SequenceEqual(other.Columns, StringComparer.Ordinal)
        && Rows.SequenceEqual(other.Rows, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Text, Optional, Unit, Period, Data.Count, Breakdown.Count);
}
