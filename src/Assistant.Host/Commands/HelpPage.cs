using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>The page that <c>--help</c> prints. The library's own speaks English only.</summary>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction
{
    private const int LongestName = 34;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        terminal.Out.WriteLine(command.Description);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(Replies.HelpUsage);
        terminal.Out.WriteLine("  " + Usage(command));
        Section(Replies.HelpArguments, command.Arguments.Select(argument => ("<" + argument.Name + ">", argument.Description)));
        Section(Replies.HelpCommands, command.Subcommands.Select(child => (Names(child), child.Description)));
        Section(Replies.HelpOptions, Options(command).Select(option => (Names(option), option.Description)));
        Section(Replies.HelpExitCodes, command is RootCommand ? Replies.HelpExitCodeMeanings : []);
        return ExitCode.Fine;
    }

    /// <summary>"assistant corpus add", as one types it.</summary>
    public static string FullName(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? FullName(parent) + " " + command.Name : "assistant";

    private static string Usage(Command command)
    {
        var parts = new List<string> { FullName(command) };
        if (command.Subcommands.Count > 0)
        {
            parts.Add(Replies.HelpCommandPlace);
        }

        parts.AddRange(command.Arguments.Select(argument =>
            (argument.Arity.MinimumNumberOfValues == 0 ? $"[<{argument.Name}>]" : $"<{argument.Name}>")
            + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : string.Empty)));
        parts.Add(Replies.HelpOptionsPlace);
        return string.Join(' ', parts);
    }

    private static IEnumerable<Option> Options(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(Options).Where(option => option.Recursive))
        .Where(option => !option.Hidden)
        // What belongs to this command first, what every command knows last.
        .OrderBy(option => option.Recursive || option is HelpOption or VersionOption);

    private static string Names(Symbol symbol) => symbol switch
    {
        Command command => string.Join(' ', command.Arguments.Select(argument => $"<{argument.Name}>").Prepend(command.Name)),
        Option { HelpName: { } value } option => $"{option.Name} <{value}>",
        Option option => string.Join(", ", option.Aliases.Where(alias => alias is "-h").Prepend(option.Name)),
        _ => symbol.Name,
    };

    private void Section(string title, IEnumerable<(string Name, string? Meaning)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine();
        terminal.Out.WriteLine(title);
        var column = Math.Min(LongestName, all.Max(row => row.Name.Length)) + 4;
        foreach (var (name, meaning) in all)
        {
            var lines = Lines.Wrapped(meaning ?? string.Empty, terminal.Width - column);
            terminal.Out.WriteLine((("  " + name).PadRight(column) + lines[0]).TrimEnd());
            foreach (var line in lines.Skip(1))
            {
                terminal.Out.WriteLine(new string(' ', column) + line);
            }
        }
    }
}
