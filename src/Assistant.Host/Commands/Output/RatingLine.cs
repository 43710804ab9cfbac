using Assistant.Conversations.Feedback;

namespace Assistant.Host.Commands.Output;

/// <summary>A rating with all that is known of its answer, for the administrator of the machine.</summary>
internal sealed record RatingLine(
    string Id,
    string User,
    string Conversation,
    string AnswerId,
    string Reaction,
    string Reason,
    DateTimeOffset RatedAt,
    DateTimeOffset AnsweredAt,
    string Question,
    string? PreviousQuestion,
    string Answer,
    string Status,
    IReadOnlyList<RatingLine.CitedLine> Citations,
    long CorpusVersion)
{
    public static RatingLine From(RatedAnswer rated) => new(
        GoldLine.IdOf(rated),
        rated.Rating.UserId,
        rated.Kept.ConversationId,
        rated.Kept.Id,
        WordOf(rated.Rating.Reaction),
        rated.Rating.Reason,
        rated.Rating.At,
        rated.Kept.At,
        rated.Kept.Answer.Question,
        rated.Kept.Answer.PreviousQuestion,
        rated.Kept.Answer.Text,
        rated.Kept.Answer.Status,
        [.. rated.Kept.Answer.Citations.Select(citation => new CitedLine(
            citation.N, citation.Document.Id, citation.Section, citation.Quote, citation.Span.Start, citation.Span.End, citation.ContentHash, citation.Url))],
        rated.Kept.Answer.CorpusVersion);

    public static string WordOf(Reaction reaction) => reaction == Conversations.Feedback.Reaction.Up ? "up" : "down";

    internal sealed record CitedLine(int N, string Document, string Section, string Quote, int Start, int End, string ContentHash, string Url);
}
