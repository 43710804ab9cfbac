using System.CommandLine;
using Assistant.Corpus;
using Assistant.Formats;
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
        var report = new AddReport();
        ProgressBar.Run(call.Terminal, Replies.ReadingFiles, files, file =>
        {
            call.Cancellation.ThrowIfCancellationRequested();
            Add(parts, file, report);
        });
        report.Write(call);
        return Task.FromResult(report.Problems.Count == 0 ? ExitCode.Fine : ExitCode.WrongUse);
    }

    private static void Add(AssistantParts parts, string file, AddReport report)
    {
        switch (new DocumentReaders().Read(Path.GetFileName(file), File.ReadAllBytes(file)))
        {
            case ReadResult.Readable readable:
                var document = DocumentParser.Parse(readable.File);
                if (report.FileOf(document.Id) is { } other)
                {
                    report.Problems.Add(Replies.SameIdTwice(file, document.Id, other));
                    break;
                }

                report.Add(file, document, replaced: parts.Ingest.Add(document, parts.Clock.GetUtcNow()));
                break;
            case ReadResult.Unreadable unreadable:
                report.Problems.Add(unreadable.Message);
                break;
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
