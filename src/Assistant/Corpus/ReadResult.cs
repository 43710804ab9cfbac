namespace Assistant.Corpus;

public abstract record ReadResult
{
    public sealed record Readable(SourceFile File) : ReadResult;

    /// <param name="Message">For the user, in Vietnamese: what happened, to which file, what to do next.</param>
    public sealed record Unreadable(string Message) : ReadResult;
}
