namespace Assistant.Host.Commands;

/// <summary>A command ends here, with a sentence for the user and an exit code.</summary>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CommandException WrongUse(string message) => new(Commands.ExitCode.WrongUse, message);

    public static CommandException No(string message) => new(Commands.ExitCode.No, message);

    public static CommandException Failed(string message) => new(Commands.ExitCode.Failed, message);
}
