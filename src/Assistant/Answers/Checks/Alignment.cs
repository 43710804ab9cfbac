namespace Assistant.Answers.Checks;

/// <summary>
/// Lays the words of a statement on those of its evidence so that as many as possible stand where their neighbours do. A word that
/// stands there only far from its neighbours is worth less than the jump to it and stays without a place.
/// </summary>
internal static class Alignment
{
    private const double Gain = 1;
    private const double Missing = 0.6;
    private const double Step = 0.2;
    private const double PerStep = 0.04;
    private const double OtherClause = 0.5;

    // Two jumps, there and back, cost more than one word, or two, gain.
    private const double Jump = 1.9;
    private const double JumpAtPause = 1.1;

    private const int Window = 14;
    private const int Reach = 4;

    /// <returns>For each word of the statement its place in the evidence, -1 for none.</returns>
    public static int[] Of(ContentText statement, EvidenceField evidence)
    {
        var count = statement.Tokens.Count;
        var rows = new List<Node>[count];
        // The best that was reached before each word, with what was left out since.
        var (best, bestRow, bestAt) = (0.0, -1, -1);
        for (var i = 0; i < count; i++)
        {
            var row = rows[i] = [];
            var jump = statement.Joins[i] ? JumpAtPause : Jump;
            foreach (var place in PlacesOf(statement.Tokens, i, evidence))
            {
                var node = bestRow < 0 ? new Node(place, best, -1, -1) : new Node(place, best - jump, bestRow, bestAt);
                for (var back = 1; back <= Reach && i - back >= 0; back++)
                {
                    var before = rows[i - back];
                    for (var k = 0; k < before.Count; k++)
                    {
                        var distance = place - before[k].Place;
                        if (distance is < 1 or > Window)
                        {
                            continue;
                        }

                        var score = before[k].Score - (Missing * (back - 1)) - (distance == 1 ? 0 : Step + (PerStep * distance)) - (evidence.IsSameZone(before[k].Place, place) ? 0 : OtherClause);
                        if (score > node.Score)
                        {
                            node = new Node(place, score, i - back, k);
                        }
                    }
                }

                row.Add(node with { Score = node.Score + Gain });
            }

            best -= Missing;
            for (var k = 0; k < row.Count; k++)
            {
                if (row[k].Score > best)
                {
                    (best, bestRow, bestAt) = (row[k].Score, i, k);
                }
            }
        }

        var places = new int[count];
        Array.Fill(places, -1);
        while (bestRow >= 0)
        {
            var node = rows[bestRow][bestAt];
            places[bestRow] = node.Place;
            (bestRow, bestAt) = (node.Row, node.At);
        }

        return places;
    }

    private static IEnumerable<int> PlacesOf(IReadOnlyList<GateToken> tokens, int at, EvidenceField evidence)
    {
        var token = tokens[at];
        var places = evidence.Of(token.Key);
        if (token is { Kind: GateTokenKind.Word, Other: { } other })
        {
            places = [.. places, .. evidence.Of(other)];
        }
        else if (token.Kind == GateTokenKind.Number)
        {
            // "Kế hoạch 34" is the one with the symbol "34-KH/TU".
            var symbols = evidence.Of("#" + token.Key);
            places = symbols.Count == 0 || at == 0 || !evidence.Of(tokens[at - 1].Key).Any(before => symbols.Contains(before + 1)) ? places : [.. places, .. symbols];
        }

        return places;
    }

    /// <param name="Row">The word before it on the way; -1 where the way begins.</param>
    private readonly record struct Node(int Place, double Score, int Row, int At);
}
