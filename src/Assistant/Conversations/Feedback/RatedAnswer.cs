namespace Assistant.Conversations.Feedback;

/// <param name="Number">Of the rating, from 1; stays the same when the rating is changed.</param>
public sealed record RatedAnswer(long Number, KeptAnswer Kept, Rating Rating);
