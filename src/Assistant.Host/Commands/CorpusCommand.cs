using System.CommandLine;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>The commands that manage the documents.</summary>
internal static class CorpusCommand
{
    public static Command Make(CommandSurroundings surroundings) => new("corpus", Replies.HelpCorpus)
    {
        new CorpusAddCommand(surroundings),
        new CorpusListCommand(surroundings),
        new CorpusShowCommand(surroundings),
        new CorpusStatusCommand(surroundings),
        new CorpusVersionsCommand(surroundings),
        new CorpusRemoveCommand(surroundings),
        new CorpusRebuildCommand(surroundings),
    };
}
