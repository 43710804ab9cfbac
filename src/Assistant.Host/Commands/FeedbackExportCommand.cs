using Assistant.Host.Commands.Output;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Prints rated questions as lines of a gold file, one JSON object each, with --json or without.</summary>
internal sealed class FeedbackExportCommand : AssistantCommand
{
    private readonly FeedbackOptions _which = new();

    public FeedbackExportCommand(CommandSurroundings surroundings)
        : base("export", Replies.HelpFeedbackExport, surroundings)
    {
        foreach (var option in _which.All)
        {
            Options.Add(option);
        }
    }

    public override Task<int> RunAsync(Invocation call)
    {
        foreach (var rated in _which.Chosen(call))
        {
            call.WriteJson(GoldLine.From(rated), JsonLine.Types.GoldLine);
        }

        return Task.FromResult(ExitCode.Fine);
    }
}
