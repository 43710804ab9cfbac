using System.CommandLine;
using Assistant.Storage.Sqlite;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class BackupCommand : AssistantCommand
{
    private readonly Argument<string> _file = new("tệp") { Description = Replies.HelpBackupFile };

    public BackupCommand(CommandSurroundings surroundings)
        : base("backup", Replies.HelpBackup, surroundings) => Arguments.Add(_file);

    public override Task<int> RunAsync(Invocation call)
    {
        var file = Path.GetFullPath(call.Value(_file)!);
        if (File.Exists(file))
        {
            throw CommandException.WrongUse(Replies.BackupExists(file));
        }

        SqliteBackup.Write(call.Options.DatabaseFile, file);
        (call.Json ? call.Terminal.Error : call.Out).WriteLine(Replies.BackedUp(file));
        return Task.FromResult(ExitCode.Fine);
    }
}
