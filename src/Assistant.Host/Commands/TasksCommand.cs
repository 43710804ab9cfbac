using System.CommandLine;
using Assistant.Host.Commands.Output;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class TasksCommand : AssistantCommand
{
    private readonly Option<string?> _who = new("--who") { Description = Replies.HelpWho, HelpName = "X" };
    private readonly Option<string?> _document = new("--document") { Description = Replies.HelpOfDocument, HelpName = "ID" };

    public TasksCommand(CommandSurroundings surroundings)
        : base("tasks", Replies.HelpTasks, surroundings)
    {
        Options.Add(_who);
        Options.Add(_document);
    }

    public override Task<int> RunAsync(Invocation call)
    {
        using var parts = call.OpenParts();
        var corpus = parts.Library.Current;
        var id = call.Value(_document);
        if (id is not null && corpus.Find(id) is null)
        {
            throw CommandException.WrongUse(Replies.UnknownDocument(id));
        }

        var who = Diacritics.Fold(call.Value(_who) ?? string.Empty);
        var tasks = corpus.Documents
            .Where(document => id is null || document.Id == id)
            .SelectMany(document => document.Tasks, TaskLine.From)
            .Where(task => Diacritics.Fold(task.Who).Contains(who, StringComparison.Ordinal))
            .ToList();
        if (call.Json)
        {
            call.WriteJson(new TasksLine(tasks), JsonLine.Types.TasksLine);
        }
        else
        {
            Write(call.Terminal, tasks);
        }

        return Task.FromResult(tasks.Count > 0 ? ExitCode.Fine : ExitCode.No);
    }

    private static void Write(Terminal terminal, List<TaskLine> tasks)
    {
        if (tasks.Count == 0)
        {
            terminal.Out.WriteLine(Replies.NothingToDo);
        }

        foreach (var document in tasks.GroupBy(task => task.Document))
        {
            terminal.Out.WriteLine(document.Key);
            foreach (var task in document)
            {
                var text = Replies.TaskLine(task.Who, task.What, task.When.Text);
                terminal.Out.WriteLine("  - " + string.Join("\n    ", Lines.Wrapped(text, terminal.Width - 4)));
            }

            terminal.Out.WriteLine();
        }
    }
}
