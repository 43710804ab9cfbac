using Assistant.Corpus;

namespace Assistant.Drafting;

/// <summary>
/// An outline as an interview sees it: sections in order, each with the lines that want answers. Items are lines; so is a
/// heading that has no items, with the instructions under it. An item that only introduces others is none.
/// </summary>
public sealed class OutlineMap
{
    private readonly List<OutlineStep> _steps = [];
    private readonly List<OutlineLine> _lines = [];
    private readonly List<(OutlineNode Node, string Label, int Part)> _found = [];
    private readonly Dictionary<string, OutlineLine> _byId = new(StringComparer.Ordinal);

    private Matching.LineMatcher? _matcher;
    private int _partNumber;

    public OutlineMap(Outline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        Outline = outline;
        foreach (var node in outline.Nodes)
        {
            Visit(node, parentStep: null, label: string.Empty, part: string.Empty, optional: false);
        }

        // A heading that only holds other headings asks nothing itself.
        _steps.RemoveAll(step => step.Lines.Count == 0);
        foreach (var (step, index) in _steps.Select((step, index) => (step, index)))
        {
            step.Index = index;
            step.SharesLabel = step.Part.Length > 0
                && (!step.Label.Contains('.', StringComparison.Ordinal) || _steps.Exists(other => other.Id != step.Id && string.Equals(other.Label, step.Label, StringComparison.Ordinal)));
        }

        Headings =
        [
            .. _found
                .Select(found => new OutlineHeading(found.Node, found.Label, found.Part, Under(found.Node)))
                .Where(heading => heading.Lines.Count > 0),
        ];
    }

    public Outline Outline { get; }

    /// <summary>Made once for the outline, on first use.</summary>
    public Matching.LineMatcher Matcher => _matcher ??= new Matching.LineMatcher(this);

    public IReadOnlyList<OutlineStep> Steps => _steps;

    public IReadOnlyList<OutlineLine> Lines => _lines;

    /// <summary>In reading order, parts before what they hold.</summary>
    public IReadOnlyList<OutlineHeading> Headings { get; }

    public OutlineLine? Find(string? lineId) => lineId is null ? null : _byId.GetValueOrDefault(lineId);

    /// <summary>All lines that stand under a node, itself among them.</summary>
    public IReadOnlyList<OutlineLine> Under(OutlineNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var ids = node.WithDescendants().Select(inner => inner.Id).ToHashSet(StringComparer.Ordinal);
        return [.. _lines.Where(line => ids.Contains(line.Id))];
    }

    private static bool IsHeading(OutlineNode node) => node.Kind is OutlineNodeKind.Part or OutlineNodeKind.Section or OutlineNodeKind.Subsection;

    private static string JoinLabels(string above, string own)
    {
        if (own.Length == 0 || above.Length == 0)
        {
            return above.Length == 0 ? own : above;
        }

        // "2.8" under "2" already says so: "II.2" and "2.8" are "II.2.8".
        var last = above[(above.LastIndexOf('.') + 1)..];
        return own.StartsWith(last + ".", StringComparison.Ordinal) ? above + own[last.Length..] : above + "." + own;
    }

    private void Visit(OutlineNode node, OutlineStep? parentStep, string label, string part, bool optional)
    {
        if (node.Kind == OutlineNodeKind.Note)
        {
            return;
        }

        optional |= node.Optional;
        var step = parentStep;
        if (IsHeading(node))
        {
            if (node.Kind == OutlineNodeKind.Part)
            {
                part = node.Label;
                _partNumber += node.Label.Length > 0 ? 1 : 0;
            }
            else
            {
                label = JoinLabels(label, node.Label);
            }

            _found.Add((node, label, part.Length > 0 ? _partNumber : 0));
            // An unnumbered heading inside a section is one more thing that this section asks.
            if (node.Label.Length > 0 || parentStep is null || node.Kind == OutlineNodeKind.Part)
            {
                step = new OutlineStep(node, label, part);
                _steps.Add(step);
            }
        }

        var inner = node.Children.Where(child => child.Kind != OutlineNodeKind.Note).ToList();
        var notes = node.Children.Where(child => child.Kind == OutlineNodeKind.Note).ToList();
        step ??= NewStep(node);
        if (inner.Count == 0)
        {
            AddLine(node, step, notes, optional);
        }
        else
        {
            foreach (var child in inner)
            {
                Visit(child, step, label, part, optional);
            }
        }

        if (IsHeading(node))
        {
            // Those of an unnumbered heading govern the section that it stands in.
            step.Notes = [.. step.Notes.Concat(notes.Select(note => note.Title)).Concat(node.Notes.Select(note => note.Text)).Distinct(StringComparer.Ordinal)];
        }
    }

    private OutlineStep NewStep(OutlineNode node)
    {
        var step = new OutlineStep(node, string.Empty, string.Empty);
        _steps.Add(step);
        return step;
    }

    private void AddLine(OutlineNode node, OutlineStep step, List<OutlineNode> notes, bool optional)
    {
        var asks = node.Asks.Concat(notes.SelectMany(note => note.Asks)).ToList();
        var line = new OutlineLine(_lines.Count, node, step, asks) { Optional = optional };
        step.Add(line);
        _lines.Add(line);
        _byId.Add(line.Id, line);
    }
}
