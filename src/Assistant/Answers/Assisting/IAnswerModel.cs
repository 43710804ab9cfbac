namespace Assistant.Answers.Assisting;

/// <summary>
/// A language model that may word what the documents say, never add to it. Whatever it writes is looked at before it is shown. Every
/// method throws <see cref="AnswerModelException"/> when nothing usable came, and nothing else but the caller's cancellation.
/// </summary>
public interface IAnswerModel
{
    /// <summary>The name of the machine that texts are sent to.</summary>
    string Host { get; }

    /// <summary>How long a person waits for it, all in all, at the most.</summary>
    TimeSpan Wait { get; }

    /// <summary>A question that leans on the one before it, as one that stands alone.</summary>
    Task<string> RewriteAsync(string question, string before, TimeSpan limit, CancellationToken cancel);

    /// <summary>The numbers of the passages that help to answer, the best first. The numbers are the model's word: they may be wrong.</summary>
    Task<IReadOnlyList<int>> ChooseAsync(string question, IReadOnlyList<OfferedPassage> passages, TimeSpan limit, CancellationToken cancel);

    /// <summary>An answer in better words, piece by piece as it is written. When the pieces end without an exception it is whole.</summary>
    IAsyncEnumerable<string> SmoothAsync(string question, string answer, IReadOnlyList<OfferedPassage> passages, TimeSpan limit, CancellationToken cancel);

    /// <summary>A paragraph of a report from numbered notes of its author and passages.</summary>
    Task<string> SuggestAsync(string asked, IReadOnlyList<OfferedPassage> passages, TimeSpan limit, CancellationToken cancel);
}
