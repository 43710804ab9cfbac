using Assistant.Storage;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>What a failure means to the person who ran the command, and what to do next.</summary>
internal static class Failures
{
    // ENOSPC of Unix, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows.
    private static readonly int[] DiskFull = [28, 112, 39];

    public static (string Message, int ExitCode) Explain(Exception error) => error switch
    {
        CommandException command => (command.Message, command.ExitCode),
        StoreException store => (Store(store), ExitCode.Failed),
        UnauthorizedAccessException => (Replies.PathCannotBeWritten(error.Message), ExitCode.Failed),
        IOException io when DiskFull.Contains(io.HResult & 0xFFFF) => (Replies.DiskIsFull(io.Message), ExitCode.Failed),
        IOException => (Replies.FileTrouble(error.Message), ExitCode.Failed),
        // Whoever maintains the program needs the whole of it; it names types and ids, never what users wrote.
        _ => (Replies.Unexpected + "\n\n" + error, ExitCode.Failed),
    };

    private static string Store(StoreException error) => error.Fault switch
    {
        StoreFault.Corrupt => Replies.DatabaseIsDamaged(error.Place),
        StoreFault.NotWritable => Replies.DatabaseCannotBeWritten(error.Place),
        StoreFault.Full => Replies.DiskIsFull(error.Place),
        StoreFault.Busy => Replies.DatabaseIsInUse(error.Place),
        StoreFault.Newer => Replies.DatabaseIsNewer(error.Place),
        _ => error.Message,
    };
}
