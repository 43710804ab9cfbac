using System.Runtime.CompilerServices;
using Assistant.Answers.Assisting;
using Assistant.Search.Vectors;

namespace Assistant.Tests.Answers.Assisting;

/// <summary>A model that says what a test wants; null is a failure.</summary>
internal sealed class ScriptedModel : IAnswerModel
{
    public string Host => "kich-ban";

    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>From the question, the answer's body and the passages.</summary>
    public Func<string, string, IReadOnlyList<OfferedPassage>, string?> Smooth { get; init; } = (_, answer, _) => answer;

    public Func<IReadOnlyList<OfferedPassage>, IReadOnlyList<int>?> Choose { get; init; } = passages => [.. passages.Select(passage => passage.N)];

    public Func<string, string, string?> Rewrite { get; init; } = (question, _) => question;

    /// <summary>How many letters a piece has.</summary>
    public int PieceLength { get; init; } = 5;

    public List<string> Asked { get; } = [];

    public Task<string> RewriteAsync(string question, string before, TimeSpan limit, CancellationToken cancel)
    {
        Asked.Add("rewrite");
        return Rewrite(question, before) is { } text ? Task.FromResult(text) : throw Failure();
    }

    public Task<IReadOnlyList<int>> ChooseAsync(string question, IReadOnlyList<OfferedPassage> passages, TimeSpan limit, CancellationToken cancel)
    {
        Asked.Add("choose");
        return Choose(passages) is { } numbers ? Task.FromResult(numbers) : throw Failure();
    }

    public async IAsyncEnumerable<string> SmoothAsync(
        string question, string answer, IReadOnlyList<OfferedPassage> passages, TimeSpan limit, [EnumeratorCancellation] CancellationToken cancel)
    {
        Asked.Add("smooth");
        await Task.Yield();
        foreach (var piece in (Smooth(question, answer, passages) ?? throw Failure()).Chunk(PieceLength))
        {
            cancel.ThrowIfCancellationRequested();
            yield return new string(piece);
        }
    }

    public Task<string> SuggestAsync(string asked, IReadOnlyList<OfferedPassage> passages, TimeSpan limit, CancellationToken cancel) =>
        Smooth(asked, string.Empty, passages) is { } text ? Task.FromResult(text) : throw Failure();

    private static AnswerModelException Failure() => new(EndpointTrouble.BadAnswer, "Nothing came.");
}
