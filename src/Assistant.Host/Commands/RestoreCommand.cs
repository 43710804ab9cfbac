using System.CommandLine;
using Assistant.Search;
using Assistant.Storage;
using Assistant.Storage.Sqlite;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class RestoreCommand : AssistantCommand
{
    private readonly Argument<string> _file = new("tệp") { Description = Replies.HelpBackupFile };

    public RestoreCommand(CommandSurroundings surroundings)
        : base("restore", Replies.HelpRestore, surroundings) => Arguments.Add(_file);

    public override Task<int> RunAsync(Invocation call)
    {
        var file = Path.GetFullPath(call.Value(_file)!);
        if (!File.Exists(file))
        {
            throw CommandException.WrongUse(Replies.FileNotFound(file));
        }

        var aside = Restore(call, file);
        // The index belongs to the old documents; the next question builds a new one.
        IndexFolder.Delete(call.Options.IndexFolder);
        var report = call.Json ? call.Terminal.Error : call.Out;
        report.WriteLine(Replies.Restored(file));
        if (aside is not null)
        {
            report.WriteLine(Replies.OldDatabaseKept(aside));
        }

        return Task.FromResult(ExitCode.Fine);
    }

    private static string? Restore(Invocation call, string file)
    {
        try
        {
            return SqliteBackup.Restore(call.Options.DatabaseFile, file, TimeProvider.System.GetUtcNow());
        }
        catch (StoreException error) when (error.Fault == StoreFault.Corrupt)
        {
            throw CommandException.WrongUse(Replies.BackupIsDamaged(file));
        }
    }
}
