namespace Assistant.Answers.Checks;

/// <summary>The passages that one statement cites, one behind the other.</summary>
internal sealed class EvidenceField
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly List<(EvidenceText Text, int Offset)> _parts = [];
    private readonly List<int> _part = [];

    public EvidenceField(IEnumerable<EvidenceText> texts)
    {
        foreach (var text in texts)
        {
            _parts.Add((text, Tokens.Count));
            foreach (var token in text.Tokens)
            {
                Add(token.Key, Tokens.Count);
                if (token.Other is { } other)
                {
                    Add(other, Tokens.Count);
                }

                _part.Add(_parts.Count - 1);
                Tokens.Add(token);
            }
        }
    }

    public List<GateToken> Tokens { get; } = [];

    /// <summary>In order; empty when the word stands nowhere.</summary>
    public IReadOnlyList<int> Of(string key) => _places.TryGetValue(key, out var places) ? places : [];

    public bool IsSameZone(int a, int b) => _part[a] == _part[b] && Zone(a) == Zone(b);

    public bool IsSameLine(int a, int b) => _part[a] == _part[b] && Line(a) == Line(b);

    /// <summary>Whether the first place is in a heading over the second one.</summary>
    public bool StandsOver(int head, int under) => _part[head] == _part[under] && _parts[_part[head]].Text.StandsOver(Line(head), Line(under));

    /// <summary>Whether a part of a sentence may begin here: a joining word, or more than a space, stands before it.</summary>
    public bool Joins(int at) => _parts[_part[at]].Text.Joins[at - _parts[_part[at]].Offset];

    public bool IsHead(int at) => _parts[_part[at]].Text.IsHead(Line(at));

    public bool IsUnderSameHead(int a, int b) => _part[a] == _part[b] && _parts[_part[a]].Text.BlockOf(Line(a)) == _parts[_part[b]].Text.BlockOf(Line(b));

    private int Zone(int at) => _parts[_part[at]].Text.Zones[at - _parts[_part[at]].Offset];

    private int Line(int at) => _parts[_part[at]].Text.Lines[at - _parts[_part[at]].Offset];

    private void Add(string key, int at)
    {
        if (!_places.TryGetValue(key, out var places))
        {
            _places[key] = places = [];
        }

        places.Add(at);
    }
}
