using System.CommandLine;
using Assistant.Host.Composition;

namespace Assistant.Host.Commands;

/// <summary>What all commands of one command line share.</summary>
internal sealed record CommandSurroundings(GlobalOptions Global, Terminal Terminal)
{
    public Invocation Invoke(ParseResult parsed, CancellationToken cancellation) => new(
        parsed,
        Terminal,
        AssistantOptions.From(parsed.GetValue(Global.Data), parsed.GetValue(Global.Corpus), Terminal.Variables),
        parsed.GetValue(Global.Json),
        cancellation);
}
