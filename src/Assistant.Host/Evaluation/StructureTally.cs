namespace Assistant.Host.Evaluation;

/// <summary>Collects counts and misses while a gold file is compared.</summary>
internal sealed class StructureTally
{
    private readonly SortedDictionary<string, KindFigures> _kinds = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];

    /// <summary>One thing of the gold, found or not.</summary>
    public void Gold(string kind, bool right, string name)
    {
        Add(kind, new KindFigures(1, 0, right ? 1 : 0));
        if (!right)
        {
            _missing.Add($"{kind}: {name}");
        }
    }

    public void Found(string kind, int count) => Add(kind, new KindFigures(0, count, 0));

    /// <summary>A yes-or-no question about something found on both sides.</summary>
    public void Both(string kind, bool right, string name)
    {
        Gold(kind, right, name);
        Found(kind, 1);
    }

    public StructureFigures Figures() => new(_kinds, _missing);

    private void Add(string kind, KindFigures figures) =>
        _kinds[kind] = _kinds.TryGetValue(kind, out var before) ? before.Plus(figures) : figures;
}
