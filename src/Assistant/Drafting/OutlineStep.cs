using Assistant.Corpus;

namespace Assistant.Drafting;

/// <summary>A section of the interview: a heading whose lines are asked together.</summary>
/// <param name="Label">The printed numbers from the part down: "II.2.8"; empty for "MỞ ĐẦU".</param>
/// <param name="Part">"Phần thứ nhất"; empty when the outline has no parts.</param>
public sealed class OutlineStep(OutlineNode node, string label, string part)
{
    private readonly List<OutlineLine> _lines = [];

    public int Index { get; internal set; }

    public OutlineNode Node { get; } = node;

    public string Id => Node.Id;

    public string Label { get; } = label;

    public string Part { get; } = part;

    public string Title => Node.Title;

    /// <summary>Another section has the same number, or the number is a bare "1": then the part must be named with it.</summary>
    public bool SharesLabel { get; internal set; }

    public IReadOnlyList<OutlineLine> Lines => _lines;

    /// <summary>Instructions that govern the whole section, in the outline's words.</summary>
    public IReadOnlyList<string> Notes { get; internal set; } = [];

    /// <summary>Sections that count things are asked line by line; prose is asked as a whole.</summary>
    public bool LineByLine => _lines.Count(line => line.AsksForFigure) * 2 > _lines.Count;

    internal void Add(OutlineLine line) => _lines.Add(line);
}
