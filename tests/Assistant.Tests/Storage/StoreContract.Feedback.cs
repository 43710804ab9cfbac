using Assistant.Conversations.Feedback;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public void An_answer_comes_back_as_it_was_kept()
    {
        var answer = Answer("Hạn nào?") with
        {
            PreviousQuestion = "Ai gửi?",
            Citations = [new Citation(1, new DocumentName("kh", "1-KH", "Kế hoạch số 1-KH"), "I > 2", "trước ngày “15/5”", new TextSpan(7, 19), First)],
            CorpusVersion = 12,
        };

        var id = Feedback.KeepAnswer("c", "an", answer, Morning);

        var kept = Feedback.FindAnswer(id)!;
        Assert.Equal((id, "c", "an", Morning), (kept.Id, kept.ConversationId, kept.UserId, kept.At));
        Assert.Equal(answer.Citations, kept.Answer.Citations);
        Assert.Equal(answer, kept.Answer with { Citations = answer.Citations });
        Assert.Null(Feedback.FindAnswer(id + "0"));
    }

    [Fact]
    public void The_last_answer_of_a_conversation_is_its_own()
    {
        Feedback.KeepAnswer("c", "an", Answer("một"), Morning);
        Feedback.KeepAnswer("c", "an", Answer("hai"), Morning);
        Feedback.KeepAnswer("khác", "bình", Answer("ba"), Morning);

        Assert.Equal("hai", Feedback.LastAnswerIn("c")?.Answer.Question);
        Assert.Null(Feedback.LastAnswerIn("mới"));
    }

    [Fact]
    public void The_same_conversation_gives_its_answers_the_same_ids()
    {
        string[] Ids(string conversation) => [.. Enumerable.Range(0, 3).Select(_ => Feedback.KeepAnswer(conversation, "an", Answer("?"), Morning)[conversation.Length..])];

        Assert.Equal(Ids("c1"), Ids("c2"));
        Assert.Equal(3, Ids("c3").Distinct().Count());
    }

    [Fact]
    public void One_user_rates_one_answer_once_and_may_change_it()
    {
        var id = Feedback.KeepAnswer("c", "an", Answer("?"), Morning);

        Assert.True(Feedback.SaveRating(new Rating(id, "an", Reaction.Up, "", Morning)));
        Assert.True(Feedback.SaveRating(new Rating(id, "bình", Reaction.Up, "", Morning)));
        Assert.True(Feedback.SaveRating(new Rating(id, "an", Reaction.Down, "Thiếu ý", Morning.AddHours(1))));

        Assert.Equal(
            [(1L, "an", Reaction.Down, "Thiếu ý"), (2L, "bình", Reaction.Up, "")],
            Feedback.Ratings().Select(rated => (rated.Number, rated.Rating.UserId, rated.Rating.Reaction, rated.Rating.Reason)));
        Assert.Equal(id, Feedback.Ratings()[0].Kept.Id);
    }

    [Fact]
    public void An_answer_that_was_never_given_cannot_be_rated()
    {
        Assert.False(Feedback.SaveRating(new Rating("c|a1", "an", Reaction.Up, "", Morning)));
        Assert.Empty(Feedback.Ratings());
    }

    [Fact]
    public void Ratings_are_chosen_by_day_and_reaction()
    {
        for (var day = 0; day < 4; day++)
        {
            var id = Feedback.KeepAnswer("c", "an", Answer("?"), Morning);
            Feedback.SaveRating(new Rating(id, "an", day % 2 == 0 ? Reaction.Up : Reaction.Down, "", Morning.AddDays(day)));
        }

        Assert.Equal([2, 3, 4], Feedback.Ratings(Morning.AddDays(1)).Select(rated => rated.Number));
        Assert.Equal([1, 3], Feedback.Ratings(reaction: Reaction.Up).Select(rated => rated.Number));
        Assert.Equal([4], Feedback.Ratings(Morning.AddDays(2), Reaction.Down).Select(rated => rated.Number));
    }

    private static AnswerRecord Answer(string question) => new(question, null, "Trước ngày 15/5. [1]", "answered", [], 1);
}
