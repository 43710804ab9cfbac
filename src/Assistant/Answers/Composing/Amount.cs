using Assistant.Text;

namespace Assistant.Answers.Composing;

/// <summary>A figure of running text with the words after it that say what it counts.</summary>
internal sealed record Amount(decimal Value, string Written, string Unit)
{
    public static Amount? Of(string figure, string unit)
    {
        var written = figure.TrimEnd('.', ',');
        return Numbers.Parse(written) is { } value ? new Amount(value, written, unit.Trim()) : null;
    }

    /// <summary>Whether both count the same, by their first word: "triệu đồng", "cơ sở còn".</summary>
    public bool HasUnitOf(Amount other) => First(Unit) == First(other.Unit);

    private static string First(string unit) => unit.Split(' ')[0].ToLowerInvariant();
}
