using Assistant.Drafting;

namespace Assistant.Conversations;

/// <summary>What a message does to a draft, and what is said once that is committed.</summary>
/// <param name="Events">Empty when the message changes nothing.</param>
/// <param name="Write">Says it; is given the draft after the events.</param>
/// <param name="Leaves">The conversation goes back to questions.</param>
internal sealed record DraftTurn(IReadOnlyList<DraftEvent> Events, Action<Say, DraftAnalysis> Write, bool Leaves = false)
{
    public static DraftTurn Only(Action<Say, DraftAnalysis> write) => new([], write);
}
