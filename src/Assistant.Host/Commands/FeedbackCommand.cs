using System.CommandLine;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>What readers think of answers.</summary>
internal static class FeedbackCommand
{
    public static Command Make(CommandSurroundings surroundings) => new("feedback", Replies.HelpFeedback)
    {
        new FeedbackListCommand(surroundings),
        new FeedbackExportCommand(surroundings),
    };
}
