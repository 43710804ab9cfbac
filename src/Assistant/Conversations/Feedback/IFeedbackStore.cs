namespace Assistant.Conversations.Feedback;

/// <summary>Keeps answers so that they can be rated, and the ratings.</summary>
public interface IFeedbackStore
{
    /// <summary>
    /// Keeps an answer under an id that it makes, the same for the same course of a conversation. Answers of a conversation that
    /// nobody rated make room for later ones; at least the last 200 are there.
    /// </summary>
    string KeepAnswer(string conversationId, string userId, AnswerRecord answer, DateTimeOffset at);

    KeptAnswer? FindAnswer(string answerId);

    /// <summary>The last answer that was given in a conversation; null when there is none.</summary>
    KeptAnswer? LastAnswerIn(string conversationId);

    /// <summary>Keeps a rating, in the place of the user's earlier one of the same answer.</summary>
    /// <returns>False when no such answer is kept.</returns>
    bool SaveRating(Rating rating);

    /// <summary>In order of their numbers.</summary>
    /// <param name="since">Ratings made or changed at this time or later; null for all.</param>
    IReadOnlyList<RatedAnswer> Ratings(DateTimeOffset? since = null, Reaction? reaction = null);
}
