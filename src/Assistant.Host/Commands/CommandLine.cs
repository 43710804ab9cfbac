using System.CommandLine;
using System.CommandLine.Help;
using Assistant.Host.Composition;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Arguments in, exit code out: the door through which every process, test and script comes.</summary>
public static class CommandLine
{
    // Longer than the web server waits for the turns under way.
    private static readonly TimeSpan TurnsMayEnd = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        if (StartupGuard.Problem() is { } problem)
        {
            terminal.Error.WriteLine(problem);
            return ExitCode.Failed;
        }

        // A question may begin with '@' or hold anything else: nothing but our own options is read out of it.
        var parsed = Root(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Action is not HelpPage && ParseMistakes.Explain(parsed) is { } mistakes)
        {
            terminal.Error.WriteLine(mistakes);
            return ExitCode.WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TurnsMayEnd,
                Output = terminal.Out,
                Error = terminal.Error,
            });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failed;
        }
#pragma warning disable CA1031 // The last door: whatever happened, the user gets a sentence and an exit code.
        catch (Exception error)
#pragma warning restore CA1031
        {
            var (message, exitCode) = Failures.Explain(error);
            terminal.Error.WriteLine(message);
            return exitCode;
        }
    }

    internal static RootCommand Root(Terminal terminal)
    {
        var surroundings = new CommandSurroundings(new GlobalOptions(), terminal);
        var serve = new ServeCommand(surroundings);
        var root = new RootCommand(Replies.HelpProgram)
        {
            serve,
            CorpusCommand.Make(surroundings),
            new AskCommand(surroundings),
            new SearchCommand(surroundings),
            new OutlineCommand(surroundings),
            new TasksCommand(surroundings),
            new ChatCommand(surroundings),
            FeedbackCommand.Make(surroundings),
            new EvalCommand(surroundings),
            new DoctorCommand(surroundings),
            new BackupCommand(surroundings),
            new RestoreCommand(surroundings),
        };
        root.Directives.Clear();
        foreach (var option in surroundings.Global.All)
        {
            root.Options.Add(option);
        }

        Translate(root, terminal);
        root.Options.Add(serve.Urls);
        root.SetAction((parsed, cancellation) => serve.RunAsync(surroundings.Invoke(parsed, cancellation)));
        return root;
    }

    private static void Translate(RootCommand root, Terminal terminal)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = Replies.HelpHelp;
        help.Action = new HelpPage(terminal);
        root.Options.OfType<VersionOption>().Single().Description = Replies.HelpVersion;
    }
}
