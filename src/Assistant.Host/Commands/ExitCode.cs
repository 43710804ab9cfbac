namespace Assistant.Host.Commands;

internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The answer to what was asked is "no": not found, check failed.</summary>
    public const int No = 1;

    public const int WrongUse = 2;

    public const int Failed = 3;
}
