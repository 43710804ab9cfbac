using Assistant.Conversations;
using Assistant.Wording;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>Carries a message to the dialogue and its reply back into the conversation. Never silent.</summary>
internal sealed class ConversationTurns(
    IDialogue dialogue,
    ReplyActivities activities,
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
            // The dialogue may compute for a while before its first await.
            var work = Task.Run(() => dialogue.HandleAsync(message, CancellationToken.None));
            await ShowTypingUntil(work, room);
            activity = activities.Of(await work, room.Id, activityId);
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

    private async Task ShowTypingUntil(Task work, ConversationRoom room)
    {
        var wait = TypingAfter;
        while (await Task.WhenAny(work, Task.Delay(wait, clock)) != work)
        {
            room.Hint(ActivityJson.Write(ActivityJson.FromBot("typing", room.Id, clock.GetUtcNow())));
            wait = TypingAgain;
        }
    }
}
