namespace Assistant.Formats.Programs;

internal abstract record ProgramResult
{
    /// <summary>It came to its end by itself.</summary>
    /// <param name="Output">What it printed.</param>
    /// <param name="Complaint">The beginning of what it said against the file; English, for the log.</param>
    public sealed record Ended(int ExitCode, byte[] Output, string Complaint) : ProgramResult;

    /// <summary>It is not installed, or cannot be started.</summary>
    public sealed record Missing : ProgramResult;

    /// <summary>It was ended because it took more time than allowed.</summary>
    public sealed record TooSlow : ProgramResult;

    /// <summary>It was ended because it printed more than allowed.</summary>
    public sealed record TooMuch : ProgramResult;

    /// <summary>What it printed when it did its work; null otherwise.</summary>
    public byte[]? Success => this is Ended { ExitCode: 0 } ended ? ended.Output : null;
}
