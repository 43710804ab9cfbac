using System.CommandLine;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class CorpusRemoveCommand : AssistantCommand
{
    private readonly Argument<string> _id = new("mã") { Description = Replies.HelpDocumentId };
    private readonly Option<bool> _forGood = new("--for-good") { Description = Replies.HelpForGood };

    public CorpusRemoveCommand(CommandSurroundings surroundings)
        : base("remove", Replies.HelpCorpusRemove, surroundings)
    {
        Arguments.Add(_id);
        Options.Add(_forGood);
    }

    public override Task<int> RunAsync(Invocation call)
    {
        using var parts = call.OpenParts();
        var id = call.Value(_id)!;
        if (!parts.Store.RemoveDocument(id, call.Value(_forGood) ? null : parts.Clock.GetUtcNow()))
        {
            throw CommandException.WrongUse(Replies.UnknownDocument(id));
        }

        // On the other stream when the output is for machines.
        (call.Json ? call.Terminal.Error : call.Out).WriteLine(Replies.DocumentRemoved(id));
        return Task.FromResult(ExitCode.Fine);
    }
}
