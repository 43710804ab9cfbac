using System.CommandLine;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Host.Commands.Output;
using Assistant.Host.Composition;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class CorpusAddCommand : AssistantCommand
{
    private readonly Argument<string[]> _paths = new("tệp") { Description = Replies.HelpPaths, Arity = ArgumentArity.OneOrMore };

    public CorpusAddCommand(CommandSurroundings surroundings)
        : base("add", Replies.HelpCorpusAdd, surroundings) => Arguments.Add(_paths);

    public override Task<int> RunAsync(Invocation call)
    {
        var files = FilesOf(call.Value(_paths)!);
        using var parts = call.OpenParts();
        var added = new List<Document>();
        var problems = new List<string>();
        ProgressBar.Run(call.Terminal, Replies.ReadingFiles, files, file =>
        {
            call.Cancellation.ThrowIfCancellationRequested();
            switch (new DocumentReaders().Read(Path.GetFileName(file), File.ReadAllBytes(file)))
            {
                case ReadResult.Readable readable:
                    added.Add(parts.Ingest.Add(readable.File, shipped: false, parts.Clock.GetUtcNow()));
                    break;
                case ReadResult.Unreadable unreadable:
                    problems.Add(unreadable.Message);
                    break;
            }
        });
        Report(call, added, problems);
        return Task.FromResult(problems.Count == 0 ? ExitCode.Fine : ExitCode.WrongUse);
    }

    private static void Report(Invocation call, List<Document> added, List<string> problems)
    {
        if (call.Json)
        {
            call.WriteJson(
                new AddedFilesLine([.. added.Select(AddedLine.From)], problems.Count > 0 ? problems : null),
                JsonLine.Types.AddedFilesLine);
        }
        else
        {
            foreach (var document in added)
            {
                call.Out.WriteLine(Replies.DocumentAdded(document.Id, document.Title, document.Blocks.Count, document.Unplaced.Count));
            }
        }

        foreach (var problem in problems)
        {
            call.Terminal.Error.WriteLine(problem);
        }
    }

    // In a folder only what a reader knows by its ending; a file that is named is always tried.
    private static List<string> FilesOf(string[] paths)
    {
        var endings = new DocumentReaders().Endings;
        return paths.SelectMany(path =>
        {
            if (Directory.Exists(path))
            {
                return Directory.GetFiles(path, "*", SearchOption.AllDirectories)
                    .Where(file => endings.Contains(Path.GetExtension(file).ToLowerInvariant()))
                    .Order(StringComparer.Ordinal);
            }

            return File.Exists(path) ? (IEnumerable<string>)[path] : throw CommandException.WrongUse(Replies.FileNotFound(path));
        }).ToList();
    }
}
