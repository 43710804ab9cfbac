using Assistant.Conversations;

namespace Assistant.Host.Evaluation;

/// <summary>Holds gold conversations with the program, through the door that every channel uses.</summary>
public static class ConversationEvaluation
{
    public static async Task<ConversationFigures> RunAsync(IReadOnlyList<GoldConversation> gold, IDialogue dialogue, bool details, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(dialogue);
        var held = new List<(string Conversation, int At, GoldTurn Turn, GivenAnswer Given)>();
        foreach (var conversation in gold)
        {
            foreach (var (turn, at) in conversation.Turns.Select((turn, at) => (turn, at)))
            {
                var reply = await dialogue.HandleAsync(new UserMessage("eval-" + conversation.Id, "eval", turn.Expected.Question), cancellation);
                held.Add((conversation.Id, at, turn, Given(reply)));
            }
        }

        var refusals = held.Where(one => !one.Turn.Expected.Answerable).ToList();
        var later = held.Where(one => one.At > 0).ToList();
        return new ConversationFigures(
            gold.Count,
            held.Count,
            Share(held.Count(one => one.Turn.IsMet(one.Given)), held.Count),
            Share(later.Count(one => one.Turn.IsMet(one.Given)), later.Count),
            Share(held.GroupBy(one => one.Conversation).Count(turns => turns.All(one => one.Turn.IsMet(one.Given))), gold.Count),
            Share(refusals.Count(one => one.Turn.IsMet(one.Given)), refusals.Count))
        {
            Misses = details ? [.. held.Where(one => !one.Turn.IsMet(one.Given)).Select(one => Miss(one.Turn, one.Given))] : null,
        };
    }

    // A reply does not tell its kind: what rests on the documents cites them, everything else cites nothing.
    private static GivenAnswer Given(Reply reply) => new(
        reply.Citations.Count > 0 ? "answered" : "not_found",
        reply.Text,
        [.. reply.Citations.Select(citation => new GivenAnswer.Quotation(citation.Document.Id, citation.Document.Number, citation.Quote))]);

    private static AnswerMiss Miss(GoldTurn turn, GivenAnswer given)
    {
        var verdict = Verdict.Of(turn.Expected, given);
        var problem = !turn.Expected.Answerable ? "not_refused" : verdict.Right ? "not_cited" : verdict.Cited ? "not_right" : "not_right_not_cited";
        return new AnswerMiss(turn.Expected.Id, "turn", problem, turn.Expected.Question, given.Status, given.Text);
    }

    private static double Share(int part, int whole) => Math.Round((double)part / Math.Max(whole, 1), 4);
}
