using System.Runtime.CompilerServices;
using System.Text;
using Assistant.Answers.Assisting;
using Assistant.Models.Endpoints;
using Assistant.Models.Prompts;
using Assistant.Search.Vectors;
using Microsoft.Extensions.AI;

namespace Assistant.Models.Chat;

/// <summary>Any chat client put to our jobs: told what to do by the prompt files, given data as JSON, left alone when it fails.</summary>
/// <param name="client">Disposed of with this.</param>
public sealed class PromptedModel(IChatClient client, PromptLibrary prompts, string host, TimeSpan wait, TimeProvider clock) : IAnswerModel, IDisposable
{
    // The longest answer is a list of two printed pages.
    private const int LongestText = 20_000;

    private readonly CircuitBreaker _breaker = new(clock);

    public string Host => host;

    public TimeSpan Wait => wait;

    public Task<string> RewriteAsync(string question, string before, TimeSpan limit, CancellationToken cancel) =>
        WholeAsync(PromptLibrary.RewriteFollowUp, Values(("question", DataLine.Of(question)), ("before", DataLine.Of(before))), limit, cancel);

    public async Task<IReadOnlyList<int>> ChooseAsync(string question, IReadOnlyList<OfferedPassage> passages, TimeSpan limit, CancellationToken cancel) =>
        ChosenNumbers.In(await WholeAsync(PromptLibrary.ChooseEvidence, Values(("question", DataLine.Of(question)), ("passages", DataLine.Of(passages))), limit, cancel))
            ?? throw ChatReply.Bad("The answer names no passages.");

    public IAsyncEnumerable<string> SmoothAsync(string question, string answer, IReadOnlyList<OfferedPassage> passages, TimeSpan limit, CancellationToken cancel) =>
        StreamAsync(
            PromptLibrary.SmoothAnswer,
            Values(("question", DataLine.Of(question)), ("answer", DataLine.Of(answer)), ("passages", DataLine.Of(passages))),
            limit,
            cancel);

    public Task<string> SuggestAsync(string asked, IReadOnlyList<OfferedPassage> passages, TimeSpan limit, CancellationToken cancel) =>
        WholeAsync(PromptLibrary.SuggestParagraph, Values(("asked", DataLine.Of(asked)), ("passages", DataLine.Of(passages))), limit, cancel);

    public void Dispose() => client.Dispose();

    private static Dictionary<string, object> Values(params (string Name, object Value)[] all) => all.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);

    private async Task<string> WholeAsync(string job, Dictionary<string, object> values, TimeSpan limit, CancellationToken cancel)
    {
        var text = new StringBuilder();
        await foreach (var piece in StreamAsync(job, values, limit, cancel))
        {
            text.Append(piece);
        }

        return text.ToString().Trim();
    }

    private async IAsyncEnumerable<string> StreamAsync(string job, Dictionary<string, object> values, TimeSpan limit, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (limit <= TimeSpan.Zero || !_breaker.MayTry())
        {
            throw new AnswerModelException(EndpointTrouble.Resting, "The endpoint failed a short while ago, or no time is left.");
        }

        var (messages, options) = Prompted(job, values);
        using var timeLimit = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeLimit.Token, cancel);
        var thoughts = new ThoughtFilter();
        var length = 0;
        await using var pieces = client.GetStreamingResponseAsync(messages, options, either.Token).GetAsyncEnumerator(either.Token);
        while (await NextAsync(pieces, cancel))
        {
            var said = thoughts.Said(pieces.Current.Text);
            if ((length += said.Length) > LongestText)
            {
                _breaker.Failed();
                throw ChatReply.Bad("The answer is too long.");
            }

            if (said.Length > 0)
            {
                yield return said;
            }
        }

        _breaker.Succeeded();
        if (length == 0)
        {
            throw ChatReply.Bad("The answer is empty.");
        }
    }

    private (IReadOnlyList<ChatMessage> Messages, ChatOptions Options) Prompted(string job, Dictionary<string, object> values)
    {
        try
        {
            return (prompts[job].Render(values), prompts[job].Options);
        }
        catch (FormatException error)
        {
            throw new AnswerModelException(EndpointTrouble.InputRefused, "The data does not fit into the prompt.", error);
        }
    }

    private async Task<bool> NextAsync(IAsyncEnumerator<ChatResponseUpdate> pieces, CancellationToken cancel)
    {
        try
        {
            return await pieces.MoveNextAsync();
        }
        catch (Exception error)
        {
            cancel.ThrowIfCancellationRequested();
            var failure = error as AnswerModelException ?? (error is OperationCanceledException
                ? new AnswerModelException(EndpointTrouble.TimedOut, "No answer within the time limit.")
                : new AnswerModelException(EndpointTrouble.Unreachable, $"The client failed: {error.GetType().Name}."));
            // What is refused for its words says nothing against the endpoint.
            if (failure.Trouble != EndpointTrouble.InputRefused)
            {
                _breaker.Failed();
            }

            throw failure;
        }
    }
}
