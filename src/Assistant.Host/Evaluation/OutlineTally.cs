namespace Assistant.Host.Evaluation;

/// <summary>Collects the counts of several outlines.</summary>
internal sealed class OutlineTally
{
    // Gold asks are paraphrased; below this share of common words two wordings are about different things.
    private const double Alike = 0.4;

    private readonly SortedDictionary<string, KindFigures> _kinds = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly List<string> _extra = [];
    private KindFigures _parents = new(0, 0, 0);
    private KindFigures _optional = new(0, 0, 0);
    private KindFigures _conditions = new(0, 0, 0);
    private KindFigures _periods = new(0, 0, 0);
    private KindFigures _asks = new(0, 0, 0);
    private KindFigures _data = new(0, 0, 0);

    public void Add(
        string name, IReadOnlyList<EvaluatedNode> gold, IReadOnlyList<EvaluatedNode> ours, IReadOnlyList<(EvaluatedNode Gold, EvaluatedNode Ours)> pairs)
    {
        // Where the gold allows two kinds, ours decides which one counts.
        var told = pairs.ToDictionary(pair => pair.Gold, pair => pair.Gold.OtherKind == pair.Ours.Kind ? pair.Gold with { Kind = pair.Ours.Kind } : pair.Gold);
        Nodes(name, [.. gold.Select(node => told.GetValueOrDefault(node, node))], ours, [.. pairs.Select(pair => (told[pair.Gold], pair.Ours))]);
        var parents = pairs.ToDictionary(pair => pair.Ours.Id, pair => pair.Gold.Id, StringComparer.Ordinal);
        _parents = _parents.Plus(new KindFigures(
            pairs.Count,
            pairs.Count,
            pairs.Count(pair => (pair.Ours.Parent is null ? null : parents.GetValueOrDefault(pair.Ours.Parent)) == pair.Gold.Parent)));
        _optional = _optional.Plus(new KindFigures(
            gold.Count(node => node.Optional), ours.Count(node => node.Optional), pairs.Count(pair => pair.Gold.Optional && pair.Ours.Optional)));
        _conditions = _conditions.Plus(Words(name, "condition", pairs, node => node.Condition));
        _periods = _periods.Plus(Words(name, "period", pairs, node => node.Period));
        _asks = _asks.Plus(new KindFigures(gold.Sum(node => node.Asks.Count), ours.Sum(node => node.Asks.Count), 0));
        foreach (var (one, other) in pairs)
        {
            Asks(name, one, other);
        }
    }

    public OutlineFigures Figures() => new(
        new SortedDictionary<string, KindFigures>(_kinds, StringComparer.Ordinal)
        {
            ["all"] = _kinds.Values.Aggregate(new KindFigures(0, 0, 0), (sum, figures) => sum.Plus(figures)),
        },
        _parents.Gold == 0 ? 0 : _parents.Recall,
        _optional,
        Asked(_conditions),
        Asked(_periods),
        _asks,
        _data,
        _missing,
        _extra);

    // A gold file that tells no condition at all does not ask for them.
    private static KindFigures? Asked(KindFigures figures) => figures.Gold == 0 ? null : figures;

    private void Nodes(
        string name, IReadOnlyList<EvaluatedNode> gold, IReadOnlyList<EvaluatedNode> ours, IReadOnlyList<(EvaluatedNode Gold, EvaluatedNode Ours)> pairs)
    {
        foreach (var kind in gold.Concat(ours).Select(node => node.Kind).Distinct(StringComparer.Ordinal))
        {
            var figures = new KindFigures(
                gold.Count(node => node.Kind == kind), ours.Count(node => node.Kind == kind), pairs.Count(pair => pair.Gold.Kind == kind && pair.Ours.Kind == kind));
            _kinds[kind] = _kinds.TryGetValue(kind, out var before) ? before.Plus(figures) : figures;
        }

        _missing.AddRange(gold.Except(pairs.Select(pair => pair.Gold)).Select(node => $"{name} {node.Id}: node {node.Kind} '{node.Number} {node.Title}'"));
        _missing.AddRange(pairs.Where(pair => pair.Gold.Kind != pair.Ours.Kind).Select(pair => $"{name} {pair.Gold.Id}: {pair.Gold.Kind}, not {pair.Ours.Kind}"));
        _extra.AddRange(ours.Except(pairs.Select(pair => pair.Ours)).Select(node => $"{name} {node.Id}: node {node.Kind} '{node.Number} {node.Title}'"));
    }

    // "từ năm 2023 đến năm 2026" and "2023-2026" are one time; words without any number are compared as words.
    private static IEnumerable<string> Numbers(string words) =>
        words.Any(char.IsDigit) ? words.Split(' ').Where(word => word.All(char.IsDigit)) : [words];

    /// <summary>Right when one wording holds the other: gold keeps "Đối với", ours may not.</summary>
    private KindFigures Words(string name, string kind, IReadOnlyList<(EvaluatedNode Gold, EvaluatedNode Ours)> pairs, Func<EvaluatedNode, string> words)
    {
        var right = 0;
        foreach (var (want, have, id) in pairs.Select(pair => (words(pair.Gold), words(pair.Ours), pair.Gold.Id)).Where(pair => pair.Item1.Length > 0))
        {
            var same = have.Length > 0
                && (want.Contains(have, StringComparison.Ordinal) || have.Contains(want, StringComparison.Ordinal) || Numbers(want).SequenceEqual(Numbers(have)));
            right += same ? 1 : 0;
            _missing.AddRange(same ? [] : [$"{name} {id}: {kind} '{want}', not '{have}'"]);
        }

        _extra.AddRange(pairs.Where(pair => words(pair.Gold).Length == 0 && words(pair.Ours).Length > 0)
            .Select(pair => $"{name} {pair.Gold.Id}: {kind} '{words(pair.Ours)}'"));
        return new KindFigures(pairs.Count(pair => words(pair.Gold).Length > 0), pairs.Count(pair => words(pair.Ours).Length > 0), right);
    }

    private void Asks(string name, EvaluatedNode gold, EvaluatedNode ours)
    {
        var free = ours.Asks.ToList();
        foreach (var ask in gold.Asks)
        {
            var best = free.OrderByDescending(candidate => WordOverlap.Of(ask.What, candidate.What)).FirstOrDefault();
            // The only ask on both sides is the same one, however it is told.
            var matched = best.What is not null
                && (WordOverlap.Of(ask.What, best.What) >= Alike || (gold.Asks.Count == 1 && ours.Asks.Count == 1));
            if (!matched)
            {
                _missing.Add($"{name} {gold.Id}: {ask.What}");
                continue;
            }

            free.Remove(best);
            _asks = _asks.Plus(new KindFigures(0, 0, 1));
            _data = _data.Plus(new KindFigures(ask.Data.Count, best.Data!.Count, ask.Data.Intersect(best.Data, StringComparer.Ordinal).Count()));
            if (!ask.Data.SetEquals(best.Data))
            {
                _missing.Add($"{name} {gold.Id}: {ask.What} wants {string.Join('+', ask.Data)}, not {string.Join('+', best.Data)}");
            }
        }

        _extra.AddRange(free.Select(ask => $"{name} {gold.Id}: ask '{ask.What}'"));
    }
}
