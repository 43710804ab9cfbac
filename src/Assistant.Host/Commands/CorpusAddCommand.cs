using System.CommandLine;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Host.Composition;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class CorpusAddCommand : AssistantCommand
{
    // Whoever adds a whole folder wants it added; what is missing is then only reported.
    private const int MostAsked = 20;

    // Links are not followed: they may lead out of the folder, or round in circles.
    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly Argument<string[]> _paths = new("tệp") { Description = Replies.HelpPaths, Arity = ArgumentArity.OneOrMore };
    private readonly IdentityOptions _identity = new();

    public CorpusAddCommand(CommandSurroundings surroundings)
        : base("add", Replies.HelpCorpusAdd, surroundings)
    {
        Arguments.Add(_paths);
        foreach (var option in _identity.All)
        {
            Options.Add(option);
        }
    }

    public override Task<int> RunAsync(Invocation call)
    {
        var files = FilesOf(call.Value(_paths)!);
        var given = _identity.Of(call);
        if (files.Count > 1 && given != DocumentMetadata.None)
        {
            throw CommandException.WrongUse(Replies.OptionsAreForOneFile);
        }

        using var parts = call.OpenParts();
        var talk = call.Terminal.Interactive && !call.Json && files.Count <= MostAsked ? new DoubtTalk(call.Terminal) : null;
        var report = new AddReport(askLater: talk is not null);
        Action advance = static () => { };
        var intake = new FileIntake(parts, files.ToDictionary(file => file.Path, file => file.Root, StringComparer.Ordinal), given, talk is null ? null : talk.Replace, file =>
        {
            report.Add(file);
            advance();
        });
        var stopped = false;
        // A question and a progress bar cannot share the terminal; for a few files there is nothing to watch.
        ProgressBar.Run(
            talk is null ? call.Terminal : call.Terminal with { Interactive = false },
            Replies.ReadingFiles,
            [.. files.Select(file => new FileInfo(file.Path).Length)],
            oneDone =>
            {
                advance = oneDone;
                stopped = !Import(parts, [.. files.Select(file => file.Path)], intake, call.Cancellation);
            });
        report.Ask(talk, intake);
        report.Write(call, intake.Problems);
        if (stopped)
        {
            call.Terminal.Error.WriteLine(Replies.IntakeStopped);
            return Task.FromResult(ExitCode.Failed);
        }

        return Task.FromResult(report.HasProblems || intake.Problems.Count > 0 ? ExitCode.WrongUse : ExitCode.Fine);
    }

    /// <returns>False when it was stopped; what was told of is in the corpus.</returns>
    private static bool Import(AssistantParts parts, IReadOnlyList<string> files, FileIntake intake, CancellationToken cancel)
    {
        try
        {
            parts.Import.Run(files, intake, cancel);
            return true;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    // In a folder only what a reader knows by its ending; a file that is named is always tried.
    private static List<(string Path, string Root)> FilesOf(string[] paths)
    {
        var endings = new DocumentReaders().Endings;
        return paths.SelectMany(path =>
        {
            if (Directory.Exists(path))
            {
                return Directory.GetFiles(path, "*", Below)
                    .Where(file => endings.Contains(Path.GetExtension(file).ToLowerInvariant()))
                    .Order(StringComparer.Ordinal)
                    .Select(file => (file, path));
            }

            return File.Exists(path)
                ? [(path, Path.GetDirectoryName(Path.GetFullPath(path))!)]
                : throw CommandException.WrongUse(Replies.FileNotFound(path));
        }).DistinctBy(file => Path.GetFullPath(file.Item1)).ToList();
    }
}
