using Assistant.Text;

namespace Assistant.Answers.Checks;

/// <summary>Gives a place to words that stand in the evidence under another name: what is one expression to an official.</summary>
internal static class SynonymPlaces
{
    /// <summary>In place of a position: the word is spoken for by its synonym.</summary>
    public const int Spoken = -2;

    /// <summary>No synonym has more words.</summary>
    public const int Longest = 6;

    // Names of bodies and levels, figures and single syllables are left out: what is equal for searching is not equal for signing.
    private static readonly Lazy<Dictionary<string, List<(IReadOnlyList<GateToken> Said, List<IReadOnlyList<GateToken>> Others)>>> Table = new(Read);

    private static readonly HashSet<string> Bodies = new("tỉnh huyện xã phường quận thị trung ương thành ban ủy đảng cấp khối thôn sở bác trên".Split(' '), StringComparer.Ordinal);

    /// <param name="places">Changed where a synonym of words without a place stands beside their neighbours' places.</param>
    public static void Fill(IReadOnlyList<GateToken> said, int[] places, EvidenceField evidence)
    {
        for (var i = 0; i < said.Count; i++)
        {
            // The phrase may begin with words that have their place: "hằng" of "hằng năm".
            for (var start = Math.Max(0, i - 3); places[i] == -1 && start <= i; start++)
            {
                if (Table.Value.TryGetValue(said[start].Key, out var rows))
                {
                    TryRows(said, places, evidence, rows, start, i);
                }
            }
        }
    }

    private static void TryRows(IReadOnlyList<GateToken> said, int[] places, EvidenceField evidence, List<(IReadOnlyList<GateToken> Said, List<IReadOnlyList<GateToken>> Others)> rows, int start, int missing)
    {
        foreach (var (phrase, others) in rows)
        {
            if (start + phrase.Count > missing && Phrases.StandAt(phrase, said, start) && others.Exists(other => StandsBeside(other, said, places, evidence, start, start + phrase.Count)))
            {
                for (var i = start; i < start + phrase.Count; i++)
                {
                    places[i] = places[i] == -1 ? Spoken : places[i];
                }

                return;
            }
        }
    }

    // Right behind the word before, or right before the word behind.
    private static bool StandsBeside(IReadOnlyList<GateToken> other, IReadOnlyList<GateToken> said, int[] places, EvidenceField evidence, int start, int end) =>
        (start > 0 && places[start - 1] >= 0 && Phrases.StandAt(other, evidence.Tokens, places[start - 1] + 1))
        || (end < said.Count && places[end] >= 0 && Phrases.StandAt(other, evidence.Tokens, places[end] - other.Count));

    private static Dictionary<string, List<(IReadOnlyList<GateToken> Said, List<IReadOnlyList<GateToken>> Others)>> Read()
    {
        var table = new Dictionary<string, List<(IReadOnlyList<GateToken> Said, List<IReadOnlyList<GateToken>> Others)>>(StringComparer.Ordinal);
        foreach (var group in Synonyms.Groups)
        {
            var phrases = group.Select(expression => ContentText.Of(GateTokens.Of(expression)).Tokens).Where(IsSafe).ToList();
            foreach (var phrase in phrases)
            {
                if (!table.TryGetValue(phrase[0].Key, out var rows))
                {
                    table[phrase[0].Key] = rows = [];
                }

                rows.Add((phrase, phrases.FindAll(other => other != phrase)));
            }
        }

        return table;
    }

    private static bool IsSafe(IReadOnlyList<GateToken> phrase) =>
        phrase.Count is > 1 and <= Longest && phrase.All(token => token is { IsFigure: false, IsCapital: false } && !Bodies.Contains(token.Key)) && !Enumerable.Range(0, phrase.Count).Any(at => Markers.Of(phrase, at) != Marker.None);
}
