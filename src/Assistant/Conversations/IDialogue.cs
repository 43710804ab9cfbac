namespace Assistant.Conversations;

/// <summary>Message in, reply out: the one door through which every channel comes.</summary>
public interface IDialogue
{
    /// <summary>Returns after everything that the message changed is committed. Turns of one conversation are handled one at a time.</summary>
    Task<Reply> HandleAsync(UserMessage message, CancellationToken cancellation);

    /// <summary>Where the conversation stands; as a new one when the store cannot be read.</summary>
    DialogueState StateOf(string conversationId);

    /// <summary>What a new conversation is greeted with.</summary>
    Reply Greeting();
}
