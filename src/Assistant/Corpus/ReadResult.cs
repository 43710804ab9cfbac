namespace Assistant.Corpus;

public abstract record ReadResult
{
    public sealed record Readable(SourceFile File) : ReadResult
    {
        /// <summary>The pages of a scanned file, in order; empty for others.</summary>
        public IReadOnlyList<PagePicture> Pictures { get; init; } = [];
    }

    /// <param name="Message">For the user, in Vietnamese: what happened, to which file, what to do next.</param>
    public sealed record Unreadable(string Message) : ReadResult;
}
