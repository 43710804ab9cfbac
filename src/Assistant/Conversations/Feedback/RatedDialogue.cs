using System.Data.Common;
using Assistant.Wording;

namespace Assistant.Conversations.Feedback;

/// <summary>A dialogue whose answers are kept, and can be rated in it.</summary>
public sealed class RatedDialogue(IDialogue dialogue, FeedbackDesk desk) : IDialogue
{
    public DialogueState StateOf(string conversationId) => dialogue.StateOf(conversationId);

    public Reply Greeting() => dialogue.Greeting();

    public async Task<Reply> HandleAsync(UserMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Form is null && RatingCommand.Read(message.Text ?? string.Empty) is { } command)
        {
            return Rated(message, command);
        }

        var reply = await dialogue.HandleAsync(message, cancellation);
        return reply.Answer is { } answer ? reply with { AnswerId = desk.Keep(message.ConversationId, message.UserId, answer) } : reply;
    }

    private Reply Rated(UserMessage message, RatingCommand command)
    {
        var state = dialogue.StateOf(message.ConversationId);
        try
        {
            var taken = desk.RateLast(message.ConversationId, message.UserId, command.Reaction, command.Reason);
            return new Reply(taken ? Replies.ThanksForRating : Replies.NothingToRate, [], [], null, [], state);
        }
        catch (Exception problem) when (problem is IOException or DbException or UnauthorizedAccessException or TimeoutException)
        {
            return new Reply(Replies.NotStored, [], [], null, [], state);
        }
    }
}
