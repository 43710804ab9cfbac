using System.CommandLine;
using Assistant.Conversations.Feedback;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Which ratings a command is about.</summary>
internal sealed class FeedbackOptions
{
    private readonly Option<string?> _since = new("--since") { Description = Replies.HelpSince, HelpName = "ngày" };
    private readonly Option<string?> _reaction = new("--reaction") { Description = Replies.HelpReaction, HelpName = "up|down" };

    public IEnumerable<Option> All => [_since, _reaction];

    /// <exception cref="CommandException">An option says what does not exist.</exception>
    public IReadOnlyList<RatedAnswer> Chosen(Invocation call)
    {
        var (since, reaction) = (DayOption.Of(call, _since), Reaction(call));
        using var parts = call.OpenParts();
        return parts.Store.Ratings(since, reaction);
    }

    private Reaction? Reaction(Invocation call) => call.Value(_reaction) switch
    {
        null => null,
        "up" => Conversations.Feedback.Reaction.Up,
        "down" => Conversations.Feedback.Reaction.Down,
        var other => throw CommandException.WrongUse(Replies.ReactionIsWrong(other)),
    };
}
