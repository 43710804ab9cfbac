namespace Assistant.Host.Evaluation;

/// <summary>One line of a gold conversation, and what is right about the reply, see tests/gold/signed/README.md.</summary>
/// <param name="Expected">As of a question by itself; not answerable where every allowed status is a refusal.</param>
/// <param name="MayRefuse">"answered" and a refusal are both right, as for a courtesy.</param>
/// <param name="NoCitation">Nothing may be cited.</param>
/// <param name="MustNotInclude">Words of a thread that should have been left.</param>
public sealed record GoldTurn(GoldQuestion Expected, bool MayRefuse, bool NoCitation, IReadOnlyList<string> MustNotInclude)
{
    public bool IsMet(GivenAnswer given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var clean = !MustNotInclude.Any(words => GoldText.Contains(words, given.Text)) && !(NoCitation && given.Citations.Count > 0);
        return clean && (Verdict.Of(Expected, given).Good || (MayRefuse && given.Citations.Count == 0));
    }
}
