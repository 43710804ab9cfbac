using Assistant.Conversations;
using Assistant.Wording;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>Carries a message to the dialogue and its reply back into the conversation. Never silent.</summary>
internal sealed class ConversationTurns(
    IDialogue dialogue,
    ReplyActivities activities,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<ConversationTurns> logger)
{
    // Answers come in far less; whoever waits longer wants to see that somebody works.
    private static readonly TimeSpan TypingAfter = TimeSpan.FromSeconds(1);

    // Web Chat lets the dots vanish after 5 s.
    private static readonly TimeSpan TypingAgain = TimeSpan.FromSeconds(4);

    public string Greeting(string conversationId) => activities.Of(dialogue.Greeting(), conversationId, null);

    public string Interrupted(string conversationId) => activities.Plain(Replies.TurnWasInterrupted, conversationId, null);

    public void Start(ConversationRoom room, UserMessage message, string activityId) =>
        room.Enqueue(() => Answer(room, message, activityId));

    private async Task Answer(ConversationRoom room, UserMessage message, string activityId)
    {
        string activity;
        try
        {
            // Who stops the program, or leaves, waits for no better words; the reply itself is made and kept all the same.
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
            var preview = new AnswerPreview(room, clock);
            var heard = message with { Preview = preview.Show, Patience = patience.Token };
            // The dialogue may compute for a while before its first await.
            var work = Task.Run(() => dialogue.HandleAsync(heard, CancellationToken.None));
            await ShowTypingUntil(work, room, preview, patience);
            activity = activities.Of(await work, room.Id, activityId, preview.StreamId);
        }
        catch (Exception problem)
        {
            logger.LogError(problem, "Turn {Activity} failed.", activityId);
            activity = activities.Plain(Replies.TurnFailed, room.Id, activityId);
        }

        try
        {
            room.Append(message.UserId, activity);
        }
        catch (Exception problem)
        {
            // The store refuses (a full disk): the reader must hear of it although it cannot be kept.
            logger.LogError(problem, "The reply to {Activity} could not be kept.", activityId);
            room.Hint(activities.Plain(Replies.ReplyNotKept, room.Id, activityId));
        }
    }

    private async Task ShowTypingUntil(Task work, ConversationRoom room, AnswerPreview preview, CancellationTokenSource patience)
    {
        var (wait, hadReader) = (TypingAfter, room.HasReader);
        while (await Task.WhenAny(work, Task.Delay(wait, clock)) != work)
        {
            if (hadReader && !room.HasReader)
            {
                await patience.CancelAsync();
            }
            else if (preview.StreamId is null)
            {
                room.Hint(ActivityJson.Write(ActivityJson.FromBot("typing", room.Id, clock.GetUtcNow())));
            }

            wait = TypingAgain;
        }
    }
}
