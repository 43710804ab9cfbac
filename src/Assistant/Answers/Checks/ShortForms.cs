using Assistant.Text;

namespace Assistant.Answers.Checks;

/// <summary>"UBND" in a statement is "Ủy ban nhân dân" in its evidence.</summary>
internal static class ShortForms
{
    /// <summary>The statement with those short forms written out that the evidence has only in full.</summary>
    public static ContentText Spelled(ContentText said, EvidenceField evidence)
    {
        if (!said.Tokens.Any(token => IsShort(token) && evidence.Of(token.Key).Count == 0))
        {
            return said;
        }

        var tokens = new List<GateToken>();
        var joins = new List<bool>();
        for (var i = 0; i < said.Tokens.Count; i++)
        {
            var token = said.Tokens[i];
            var words = IsShort(token) && evidence.Of(token.Key).Count == 0 ? Meaning(token, evidence) : null;
            if (words is null)
            {
                tokens.Add(token);
                joins.Add(said.Joins[i]);
                continue;
            }

            for (var at = 0; at < words.Count; at++)
            {
                tokens.Add(words[at] with { Start = token.Start, End = token.End, Break = at == 0 ? token.Break : GateBreak.None });
                joins.Add(at == 0 && said.Joins[i]);
            }
        }

        return new ContentText(tokens, joins);
    }

    private static bool IsShort(GateToken token) => token is { Kind: GateTokenKind.Word, IsCapital: true } && token.End - token.Start > 1 && token.Other is null && Abbreviations.Find(token.Key.ToUpperInvariant()) is not null;

    // Of several meanings the one that stands in the evidence.
    private static IReadOnlyList<GateToken>? Meaning(GateToken token, EvidenceField evidence) =>
        Abbreviations.Find(token.Key.ToUpperInvariant())!.Meanings
            .Select(meaning => ContentText.Of(GateTokens.Of(meaning)).Tokens)
            .FirstOrDefault(words => words.Count > 0 && Phrases.Find(words, evidence) >= 0);
}
