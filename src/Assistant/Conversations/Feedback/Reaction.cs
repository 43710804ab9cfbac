namespace Assistant.Conversations.Feedback;

public enum Reaction
{
    Up,
    Down,
}
