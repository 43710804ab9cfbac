namespace Assistant.Formats.Reading;

/// <summary>Stops the reading of a packed file that goes beyond a limit; its reader makes a message of it.</summary>
internal sealed class FileLimitException(FileLimit limit, string part) : Exception($"The part '{part}' goes beyond the limit of {limit}.")
{
    public FileLimit Limit { get; } = limit;
}
