using System.CommandLine;
using Assistant.Host.Composition;

namespace Assistant.Host.Commands;

/// <summary>A command with the global options, run with the terminal that the command line was given.</summary>
internal abstract class AssistantCommand : Command
{
    protected AssistantCommand(string name, string description, CommandSurroundings surroundings)
        : base(name, description) => SetAction((parsed, cancellation) => RunAsync(surroundings.Invoke(parsed, cancellation)));

    public abstract Task<int> RunAsync(Invocation call);
}
