using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Assistant.Conversations.Feedback;

namespace Assistant.Storage;

public abstract partial class SqlStore
{
    // Somebody rates what can still be scrolled to; a conversation of years must not fill the disk with answers nobody rated.
    private const long KeptUnrated = 200;

    private const string AnswerColumns =
        "a.id, a.conversation_id, a.user_id, a.question, a.previous_question, a.answer, a.status, a.citations, a.corpus_version, a.at";

    public string KeepAnswer(string conversationId, string userId, AnswerRecord answer, DateTimeOffset at) => Write(connection =>
    {
        var number = 1 + connection.Number("select max(number) from answers where conversation_id = @id", ("@id", conversationId));
        var id = string.Create(CultureInfo.InvariantCulture, $"{conversationId}|a{number}");
        connection.Run(
            """
            insert into answers (conversation_id, number, id, user_id, at, question, previous_question, status, corpus_version, citations, answer)
            values (@conversation_id, @number, @id, @user_id, @at, @question, @previous_question, @status, @corpus_version, @citations, @answer)
            """,
            ("@conversation_id", conversationId),
            ("@number", number),
            ("@id", id),
            ("@user_id", userId),
            ("@at", WriteTime(at)),
            ("@question", answer.Question),
            ("@previous_question", answer.PreviousQuestion),
            ("@status", answer.Status),
            ("@corpus_version", answer.CorpusVersion),
            ("@citations", JsonSerializer.Serialize([.. answer.Citations], StorageJson.Default.ListCitation)),
            ("@answer", answer.Text));
        connection.Run(
            """
            delete from answers where conversation_id = @conversation_id and number <= @number
            and not exists (select 1 from ratings where ratings.answer_id = answers.id)
            """,
            ("@conversation_id", conversationId),
            ("@number", number - KeptUnrated));
        return id;
    });

    public KeptAnswer? FindAnswer(string answerId) => Read(connection => connection.Rows(
        $"select {AnswerColumns} from answers a where a.id = @id",
        ReadAnswer,
        ("@id", answerId))).FirstOrDefault();

    public KeptAnswer? LastAnswerIn(string conversationId) => Read(connection => connection.Rows(
        $"select {AnswerColumns} from answers a where a.conversation_id = @id order by a.number desc limit 1",
        ReadAnswer,
        ("@id", conversationId))).FirstOrDefault();

    public bool SaveRating(Rating rating) => Write(connection =>
    {
        if (connection.Number("select count(*) from answers where id = @id", ("@id", rating.AnswerId)) == 0)
        {
            return false;
        }

        var known = connection.Number(
            "select number from ratings where answer_id = @answer_id and user_id = @user_id",
            ("@answer_id", rating.AnswerId),
            ("@user_id", rating.UserId));
        connection.Run(
            """
            insert into ratings (answer_id, user_id, number, reaction, reason, at)
            values (@answer_id, @user_id, @number, @reaction, @reason, @at)
            on conflict (answer_id, user_id) do update set reaction = excluded.reaction, reason = excluded.reason, at = excluded.at
            """,
            ("@answer_id", rating.AnswerId),
            ("@user_id", rating.UserId),
            ("@number", known > 0 ? known : Next(connection, "ratings")),
            ("@reaction", Word(rating.Reaction)),
            ("@reason", rating.Reason),
            ("@at", WriteTime(rating.At)));
        return true;
    });

    public IReadOnlyList<RatedAnswer> Ratings(DateTimeOffset? since = null, Reaction? reaction = null) => Read(connection => connection.Rows(
            $"""
            select {AnswerColumns}, r.number, r.user_id, r.reaction, r.reason, r.at
            from ratings r join answers a on a.id = r.answer_id order by r.number
            """,
            row => new RatedAnswer(row.GetInt64(10), ReadAnswer(row), new Rating(row.GetString(0), row.GetString(11), ReadReaction(row.GetString(12)), row.GetString(13), ReadTime(row.GetString(14))))))
        .Where(rated => (since is null || rated.Rating.At >= since) && (reaction is null || rated.Rating.Reaction == reaction))
        .ToList();

    private static KeptAnswer ReadAnswer(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2),
        new AnswerRecord(
            row.GetString(3),
            row.IsDBNull(4) ? null : row.GetString(4),
            row.GetString(5),
            row.GetString(6),
            JsonSerializer.Deserialize(row.GetString(7), StorageJson.Default.ListCitation) ?? [],
            row.GetInt64(8)),
        ReadTime(row.GetString(9)));

    private static string Word(Reaction reaction) => reaction == Reaction.Up ? "up" : "down";

    private static Reaction ReadReaction(string word) => word == "up" ? Reaction.Up : Reaction.Down;
}
