using System.Data.Common;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Conversations.Feedback;

/// <summary>Takes ratings of answers, from those to whom the answers were given.</summary>
public sealed partial class FeedbackDesk(IFeedbackStore store, TimeProvider clock)
{
    /// <summary>A paragraph. What is longer is cut: whoever wrote it has said enough to look at the answer.</summary>
    public const int LongestReason = 1000;

    /// <summary>Keeps an answer for its reader.</summary>
    /// <returns>Its id; null when it could not be kept. It can then not be rated, but is shown all the same.</returns>
    public string? Keep(string conversationId, string userId, AnswerRecord answer)
    {
        try
        {
            return store.KeepAnswer(conversationId, userId, answer, clock.GetUtcNow());
        }
        catch (Exception problem) when (problem is IOException or DbException or UnauthorizedAccessException or TimeoutException)
        {
            return null;
        }
    }

    /// <returns>False when there is no such answer in this user's conversation; which of the two is not told.</returns>
    public bool Rate(string conversationId, string userId, string answerId, Reaction reaction, string reason) =>
        store.FindAnswer(answerId) is { } kept
        && kept.ConversationId == conversationId
        && kept.UserId == userId
        && store.SaveRating(new Rating(answerId, userId, reaction, Plain(reason), clock.GetUtcNow()));

    /// <returns>False when the user was not answered in this conversation yet.</returns>
    public bool RateLast(string conversationId, string userId, Reaction reaction, string reason) =>
        store.LastAnswerIn(conversationId) is { } last && Rate(conversationId, userId, last.Id, reaction, reason);

    /// <summary>One line without characters that a terminal would obey.</summary>
    private static string Plain(string reason)
    {
        var line = Blank().Replace(NormalForm.Of(reason ?? string.Empty), " ").Trim();
        return line.Length <= LongestReason ? line : line[..(char.IsHighSurrogate(line[LongestReason - 1]) ? LongestReason - 1 : LongestReason)];
    }

    [GeneratedRegex(@"[\s\p{C}-[\p{Cs}]]+")]
    private static partial Regex Blank();
}
