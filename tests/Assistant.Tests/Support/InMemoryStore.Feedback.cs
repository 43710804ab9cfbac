using System.Globalization;
using Assistant.Conversations.Feedback;

namespace Assistant.Tests.Support;

public sealed partial class InMemoryStore
{
    private readonly List<KeptAnswer> _answers = [];
    private readonly List<RatedAnswer> _ratings = [];

    public string KeepAnswer(string conversationId, string userId, AnswerRecord answer, DateTimeOffset at) => Locked(() =>
    {
        var number = 1 + _answers.Count(kept => kept.ConversationId == conversationId);
        var id = string.Create(CultureInfo.InvariantCulture, $"{conversationId}|a{number}");
        _answers.Add(new KeptAnswer(id, conversationId, userId, answer, at));
        return id;
    });

    public KeptAnswer? FindAnswer(string answerId) => Locked(() => _answers.Find(kept => kept.Id == answerId));

    public KeptAnswer? LastAnswerIn(string conversationId) => Locked(() => _answers.FindLast(kept => kept.ConversationId == conversationId));

    public bool SaveRating(Rating rating) => Locked(() =>
    {
        if (_answers.Find(kept => kept.Id == rating.AnswerId) is not { } answer)
        {
            return false;
        }

        var known = _ratings.FindIndex(rated => rated.Rating.AnswerId == rating.AnswerId && rated.Rating.UserId == rating.UserId);
        if (known >= 0)
        {
            _ratings[known] = _ratings[known] with { Rating = rating };
        }
        else
        {
            _ratings.Add(new RatedAnswer(_ratings.Count + 1, answer, rating));
        }

        return true;
    });

    public IReadOnlyList<RatedAnswer> Ratings(DateTimeOffset? since = null, Reaction? reaction = null) => Locked(() => _ratings
        .Where(rated => (since is null || rated.Rating.At >= since) && (reaction is null || rated.Rating.Reaction == reaction))
        .ToList());
}
