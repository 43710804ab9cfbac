using System.CommandLine;
using System.Globalization;
using Assistant.Corpus.Tasks;
using Assistant.Host.Commands.Output;
using Assistant.Search;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class TasksCommand : AssistantCommand
{
    private readonly Option<string?> _who = new("--who") { Description = Replies.HelpWho, HelpName = "X" };
    private readonly Option<string?> _document = new("--document") { Description = Replies.HelpOfDocument, HelpName = "ID" };
    private readonly Option<string?> _from = new("--from") { Description = Replies.HelpTasksFrom, HelpName = "ngày" };
    private readonly Option<string?> _to = new("--to") { Description = Replies.HelpTasksTo, HelpName = "ngày" };

    public TasksCommand(CommandSurroundings surroundings)
        : base("tasks", Replies.HelpTasks, surroundings)
    {
        Options.Add(_who);
        Options.Add(_document);
        Options.Add(_from);
        Options.Add(_to);
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

        var query = new BodyQuery(call.Value(_who) ?? string.Empty);
        var (from, to) = (Day(call, _from), Day(call, _to));
        var tasks = corpus.Documents
            .Where(document => id is null || document.Id == id)
            .SelectMany(document => document.Tasks, (document, task) => (document, task, fit: query.Of(document, task)))
            .Where(one => one.fit != BodyFit.None && IsBetween(one.task.When.Date, from, to))
            .OrderBy(one => one.task.When.Date ?? DateOnly.MaxValue)
            .Select(one => TaskLine.From(one.document, one.task) with { Match = call.Value(_who) is null ? null : Words.Of(one.fit) })
            .ToList();
        if (call.Json)
        {
            call.WriteJson(new TasksLine(tasks), JsonLine.Types.TasksLine);
        }
        else
        {
            Write(call.Terminal, tasks, corpus);
        }

        return Task.FromResult(tasks.Count > 0 ? ExitCode.Fine : ExitCode.No);
    }

    /// <summary>A task without a day falls into no span of days.</summary>
    private static bool IsBetween(DateOnly? day, DateOnly? from, DateOnly? to) =>
        (from is null && to is null) || (day is not null && (from is null || day >= from) && (to is null || day <= to));

    private static DateOnly? Day(Invocation call, Option<string?> option)
    {
        if (call.Value(option) is not { } typed)
        {
            return null;
        }

        return Dates.Find(typed) is [var one] ? one.Date
            : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw CommandException.WrongUse(Replies.NoDay(typed));
    }

    private static void Write(Terminal terminal, List<TaskLine> tasks, CorpusSnapshot corpus)
    {
        if (tasks.Count == 0)
        {
            terminal.Out.WriteLine(Replies.NothingToDo);
        }

        foreach (var document in tasks.GroupBy(task => task.Document))
        {
            terminal.Out.WriteLine(string.Join('\n', Lines.Wrapped(corpus.Find(document.Key)?.Title ?? document.Key, terminal.Width)));
            foreach (var task in document)
            {
                var text = Replies.TaskLine(task.Who, task.What, task.When.Text, task.ReportTo)
                    + (task.Match switch { "group" => Replies.TaskOfGroup, "partner" => Replies.TaskAsPartner, _ => string.Empty });
                terminal.Out.WriteLine("  - " + string.Join("\n    ", Lines.Wrapped(text, terminal.Width - 4)));
            }

            terminal.Out.WriteLine();
        }
    }
}
