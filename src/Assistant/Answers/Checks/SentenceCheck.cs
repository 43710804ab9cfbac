namespace Assistant.Answers.Checks;

/// <summary>
/// Holds one statement of a language model against the passages that it cites. Every word that carries something must stand in
/// them, beside the words that it stands beside there; what was left out must not turn round what was kept.
/// </summary>
internal sealed class SentenceCheck
{
    // Fewer words than this of another clause are no statement of their own: a subject or a figure without its verb.
    private const int LeastOfOtherClause = 6;

    // So many words may be left out within a phrase when none of them counts.
    private const int SmallGap = 3;

    private static readonly HashSet<string> Units = new("triệu tỷ nghìn ngàn trăm đồng ha km tấn".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Levels = new("tỉnh huyện xã phường quận thị trung ương thành thôn khối sở ban bộ ủy đảng chi khu".Split(' '), StringComparer.Ordinal);

    private readonly string _written;
    private readonly IReadOnlyList<GateToken> _said;
    private readonly IReadOnlyList<bool> _joins;
    private readonly EvidenceField _evidence;
    private readonly int[] _places;
    private readonly List<GateFinding> _findings = [];

    private SentenceCheck(string written, ContentText said, EvidenceField evidence)
    {
        (_written, _said, _joins, _evidence) = (written, said.Tokens, said.Joins, evidence);
        _places = Alignment.Of(said, evidence);
    }

    public static IReadOnlyList<GateFinding> Of(string statement, IEnumerable<EvidenceText> passages)
    {
        var field = new EvidenceField(passages);
        var said = ShortForms.Spelled(ContentText.Of(GateTokens.Of(statement)), field);
        var check = new SentenceCheck(statement, said, field);
        SynonymPlaces.Fill(said.Tokens, check._places, field);
        check.Words();
        check.Links();
        check.Twice();
        check.Turned();
        check.LeftOut();
        return check._findings;
    }

    // What stands nowhere near its neighbours in the source is not said there.
    private void Words()
    {
        for (var i = 0; i < _said.Count; i++)
        {
            if (_places[i] == -1)
            {
                Find(RuleOf(i), i, i);
            }
        }
    }

    private void Links()
    {
        var last = -1;
        for (var i = 0; i < _said.Count; i++)
        {
            if (_places[i] < 0)
            {
                continue;
            }

            if (last >= 0 && !IsLinked(last, i))
            {
                Find(RuleOf(last, i), last, i);
            }

            last = i;
        }
    }

    // One body, figure or "trước" of the source is no two of them; the subject of a heading may be named again.
    private void Twice()
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < _said.Count; i++)
        {
            if (_places[i] >= 0 && !seen.Add(_places[i]) && !_evidence.IsHead(_places[i]))
            {
                Find(RuleOf(i), i, i);
            }
        }
    }

    // A marker that stands elsewhere in the source turns round another word there.
    private void Turned()
    {
        for (var i = 0; i + 1 < _said.Count; i++)
        {
            if (_places[i] >= 0 && _places[i + 1] >= 0 && _places[i + 1] != _places[i] + 1 && _said[i + 1].Break == GateBreak.None && Marks(i) != Marker.None)
            {
                Find(RuleOf(i), i, i + 1);
            }
        }
    }

    private bool IsLinked(int a, int b)
    {
        var (from, to) = (_places[a], _places[b]);
        if (to == from + 1 && (_said[b].Break > GateBreak.None || _evidence.IsSameZone(from, to)))
        {
            return true;
        }

        if (_evidence.IsSameZone(from, to) && to > from)
        {
            return IsSynonym(a, b) || IsCleanGap(a, b);
        }

        // "Ban Tổ chức" stands over the item that says what it does; an item with a subject of its own takes no other.
        if (_evidence.StandsOver(from, to))
        {
            return _said[b].IsFigure ? _said[b].Break > GateBreak.None && _evidence.Tokens[to].Break >= GateBreak.Semicolon : _said[b].Break > GateBreak.None || _evidence.Joins(to);
        }

        if (!_joins[b])
        {
            return false;
        }

        // The same clause in another order, or its headings behind it.
        if (_evidence.IsSameZone(from, to))
        {
            return _said[b].Break > GateBreak.None;
        }

        if (_said[b].IsFigure)
        {
            return false;
        }

        if (_evidence.StandsOver(to, from))
        {
            return true;
        }

        return StandsAlone(a, -1) && StandsAlone(b, 1) && (_evidence.IsUnderSameHead(from, to) || _evidence.IsSameLine(from, to) || NamesItsHead(b));
    }

    // The words between have their synonym in the gap.
    private bool IsSynonym(int a, int b) =>
        Enumerable.Range(a + 1, b - a - 1).Any(i => _places[i] == SynonymPlaces.Spoken) && _places[b] - _places[a] - 1 <= SynonymPlaces.Longest;

    // What was left out between two words: nothing that counts, or a part that the source sets off by a pause.
    private bool IsCleanGap(int a, int b)
    {
        var (from, to) = (_places[a], _places[b]);
        var counts = false;
        for (var at = from + 1; at < to; at++)
        {
            var left = _evidence.Tokens[at];
            if (_said[b].IsFigure && left.IsFigure && left.Kind == _said[b].Kind && UnitOf(_evidence.Tokens, at) == UnitOf(_evidence.Tokens, to))
            {
                return false;
            }

            counts |= left.IsFigure || left.IsCapital || Markers.Of(_evidence.Tokens, at) != Marker.None;
        }

        var isSetOff = _evidence.Joins(from + 1) && _evidence.Joins(to);
        // A figure is not parted from what it counts.
        return (isSetOff && !(_said[a].IsFigure && _said[b].Break == GateBreak.None)) || (!counts && to - from - 1 <= SmallGap && !_said[a].IsFigure && !_said[b].IsFigure);
    }

    private static string UnitOf(List<GateToken> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1] is { Break: GateBreak.None, IsFigure: false } next ? next.Key : "";

    // The words of one clause that follow each other from here, forwards or backwards.
    private bool StandsAlone(int start, int step)
    {
        var words = 0;
        for (var i = start; i >= 0 && i < _said.Count && words < LeastOfOtherClause; i += step)
        {
            if (_places[i] < 0)
            {
                continue;
            }

            if (_evidence.IsSameZone(_places[i], _places[start]))
            {
                words++;
            }
            else if (!_evidence.StandsOver(_places[i], _places[start]))
            {
                return false;
            }
        }

        return words >= LeastOfOtherClause;
    }

    private bool NamesItsHead(int start)
    {
        for (var i = start + 1; i < _said.Count; i++)
        {
            if (_places[i] >= 0 && _evidence.StandsOver(_places[start], _places[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "không", "phải", "trước" right before a word that was kept, and left out themselves.
    private void LeftOut()
    {
        for (var i = 0; i < _said.Count; i++)
        {
            var at = _places[i] - 1;
            if (at < 0 || (i > 0 && _places[i - 1] == at) || _evidence.Tokens[at + 1].Break > GateBreak.None || !_evidence.IsSameZone(at, at + 1))
            {
                continue;
            }

            var marker = Markers.Of(_evidence.Tokens, at);
            if (marker != Marker.None)
            {
                _findings.Add(new GateFinding(_written, marker == Marker.Negation ? GateRule.Negation : GateRule.Modality, _evidence.Tokens[at].Key));
            }
        }
    }

    private Marker Marks(int i) => Markers.Of(_said, i);

    // What counts more names the finding.
    private GateRule RuleOf(int a, int b) => _said[b].IsFigure || (!_said[a].IsFigure && RuleOf(a) == GateRule.Wording) ? RuleOf(b) : RuleOf(a);

    private GateRule RuleOf(int i) => _said[i] switch
    {
        { Kind: GateTokenKind.Date } => GateRule.Date,
        { Kind: GateTokenKind.Symbol } => GateRule.Symbol,
        { Kind: GateTokenKind.Number or GateTokenKind.Roman } => GateRule.Figure,
        _ when Marks(i) == Marker.Negation => GateRule.Negation,
        _ when Marks(i) != Marker.None => GateRule.Modality,
        { Key: var key } when i > 0 && _said[i - 1].Kind == GateTokenKind.Number && Units.Contains(key) => GateRule.Figure,
        { IsCapital: true } when i > 0 => GateRule.Name,
        { Key: var key } when Levels.Contains(key) => GateRule.Name,
        _ => GateRule.Wording,
    };

    private void Find(GateRule rule, int first, int last) =>
        _findings.Add(new GateFinding(_written, rule, _written[_said[first].Start..Math.Max(_said[first].End, _said[last].End)]));
}
