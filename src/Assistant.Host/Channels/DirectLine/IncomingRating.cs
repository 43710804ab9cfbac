using Assistant.Conversations.Feedback;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>What an event says of an answer.</summary>
internal sealed record IncomingRating(string AnswerId, Reaction Reaction, string Reason)
{
    /// <summary>What Web Chat posts for its thumbs.</summary>
    public const string ThumbEvent = "webchat:activity-status/feedback";

    /// <summary>What our pages post, with a reason or without.</summary>
    public const string PageEvent = "tro-ly/danh-gia";

    private const string Address = "tro-ly:danh-gia/";

    /// <summary>The id of a thumb's action, which is all that says which answer it belongs to.</summary>
    public static string ActionId(string answerId, Reaction reaction) => $"{Address}{Word(reaction)}/{answerId}";

    /// <returns>Null for an event that rates nothing.</returns>
    public static IncomingRating? Of(IncomingActivity incoming) => incoming switch
    {
        { Type: "event", Name: ThumbEvent, EntityId: { } id } => OfAction(id),
        { Type: "event", Name: PageEvent, Form: { } form } => OfForm(form),
        _ => null,
    };

    private static IncomingRating? OfAction(string id) =>
        id.StartsWith(Address, StringComparison.Ordinal)
        && id[Address.Length..].Split('/', 2) is [var word, { Length: > 0 } answer]
        && ReactionOf(word) is { } reaction
            ? new IncomingRating(answer, reaction, string.Empty)
            : null;

    private static IncomingRating? OfForm(IReadOnlyDictionary<string, string> form) =>
        form.GetValueOrDefault("action") is { } id && OfAction(id) is { } rating
            ? rating with { Reason = form.GetValueOrDefault("reason") ?? string.Empty }
            : null;

    private static string Word(Reaction reaction) => reaction == Reaction.Up ? "up" : "down";

    private static Reaction? ReactionOf(string word) => word switch
    {
        "up" => Conversations.Feedback.Reaction.Up,
        "down" => Conversations.Feedback.Reaction.Down,
        _ => null,
    };
}
