namespace Assistant.Answers.Checks;

/// <summary>The words of a text that carry something, in order; the light ones are left out.</summary>
/// <param name="Joins">For each token whether a joining word, or more than a space, stands before it.</param>
internal sealed record ContentText(IReadOnlyList<GateToken> Tokens, IReadOnlyList<bool> Joins)
{
    public static ContentText Of(IReadOnlyList<GateToken> tokens)
    {
        var content = new List<GateToken>(tokens.Count);
        var joins = new List<bool>(tokens.Count);
        var (pause, joined) = (GateBreak.None, true);
        foreach (var token in tokens)
        {
            pause = token.Break > pause ? token.Break : pause;
            joined |= token.Break > GateBreak.None;
            if (token.Kind == GateTokenKind.Word && LightWords.Holds(token.Key))
            {
                joined |= LightWords.Joins(token.Key);
                continue;
            }

            content.Add(token with { Break = pause });
            joins.Add(joined);
            (pause, joined) = (GateBreak.None, false);
        }

        return new ContentText(content, joins);
    }
}
