namespace Assistant.Host.Evaluation;

/// <summary>Collects counts and misses while a gold file is compared.</summary>
internal sealed class StructureTally
{
    private readonly SortedDictionary<string, KindFigures> _kinds = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly List<string> _extra = [];

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

    /// <summary>Something found that the gold does not know; it is counted by <see cref="Found"/>.</summary>
    public void Extra(string kind, string name) => _extra.Add($"{kind}: {name}");

    /// <summary>A yes-or-no question about something found on both sides.</summary>
    public void Both(string kind, bool right, string name)
    {
        Gold(kind, right, name);
        Found(kind, 1);
    }

    /// <summary>A field that the gold may leave empty: then nothing should be found. Several right answers are parted by "|".</summary>
    /// <param name="same">Compares one folded answer of the gold with the folded words found.</param>
    public void Field(string kind, string? expected, string actual, string name, Func<string, string, bool>? same = null)
    {
        var have = StructureEvaluation.Fold(actual);
        if (!string.IsNullOrEmpty(expected))
        {
            var right = expected.Split('|').Select(StructureEvaluation.Fold).Any(want => want == have || (have.Length > 0 && same?.Invoke(want, have) == true));
            Gold(kind, right, $"{name}: '{expected}', not '{actual}'");
        }
        else if (have.Length > 0)
        {
            Extra(kind, $"{name}: '{actual}'");
        }

        Found(kind, have.Length > 0 ? 1 : 0);
    }

    public StructureFigures Figures() => new(_kinds, _missing, _extra);

    private void Add(string kind, KindFigures figures) =>
        _kinds[kind] = _kinds.TryGetValue(kind, out var before) ? before.Plus(figures) : figures;
}
