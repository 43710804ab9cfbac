using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using Assistant.Models.Endpoints;
using Assistant.Search.Vectors;
using OpenAI;
using OpenAI.Embeddings;

namespace Assistant.Models.Embeddings;

/// <summary>
/// Asks an endpoint for vectors. The client of OpenAI's package only carries the messages: it would ask again by rules of its
/// own, and it takes answers in one form only.
/// </summary>
public sealed class EndpointEmbedder : IPassageEmbedder, IDisposable
{
    // After these the endpoint is left to itself; whoever needs the vectors comes back later.
    private const int MostTries = 4;

    // The largest batch of long vectors, written as decimal numbers.
    private const long LongestAnswer = 256L << 20;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(20);

    private readonly EmbeddingSettings _settings;
    private readonly TimeProvider _clock;
    private readonly CircuitBreaker _questions;
    private readonly HttpClient _http;
    private readonly HttpClientPipelineTransport _transport;
    private readonly EmbeddingClient _client;

    public EndpointEmbedder(EmbeddingSettings settings, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        _clock = clock;
        _questions = new CircuitBreaker(clock);
        _http = new HttpClient(new GuardedHandler(settings.Endpoint, settings.Key, LongestAnswer)) { Timeout = Timeout.InfiniteTimeSpan };
        _transport = new HttpClientPipelineTransport(_http);
        _client = new EmbeddingClient(
            settings.Model,
            // The handler puts the true one in its place.
            new ApiKeyCredential("none"),
            new OpenAIClientOptions
            {
                Endpoint = settings.Endpoint,
                Transport = _transport,
                RetryPolicy = new ClientRetryPolicy(0),
                NetworkTimeout = Timeout.InfiniteTimeSpan,
            });
    }

    public string Space =>
        string.Create(CultureInfo.InvariantCulture, $"{_settings.Model}\n{_settings.Dimensions}\n{_settings.PassagePrefix}");

    public int BatchSize => _settings.BatchSize;

    public async Task<EmbeddingResult> PassagesAsync(IReadOnlyList<string> texts, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var pause = _settings.FirstPause;
        for (var tries = 1; ; tries++)
        {
            var (result, wait) = await AskAsync(texts.Select(text => _settings.PassagePrefix + text), texts.Count, _settings.PassagesLimit, cancel);
            if (result is not EmbeddingResult.Failed { Trouble: EndpointTrouble.Busy } || tries == MostTries)
            {
                return result;
            }

            var next = wait ?? pause;
            await Task.Delay(next < LongestPause ? next : LongestPause, _clock, cancel);
            pause *= 2;
        }
    }

    public async Task<EmbeddingResult> QuestionAsync(string question, CancellationToken cancel)
    {
        if (!_questions.MayTry())
        {
            return new EmbeddingResult.Failed(EndpointTrouble.Resting, "The endpoint failed a short while ago.");
        }

        var (result, _) = await AskAsync([_settings.QuestionPrefix + question], 1, _settings.QuestionLimit, cancel);
        // A question that is refused says nothing against the endpoint.
        if (result is EmbeddingResult.Failed { Trouble: not EndpointTrouble.InputRefused })
        {
            _questions.Failed();
        }
        else
        {
            _questions.Succeeded();
        }

        return result;
    }

    public void Dispose()
    {
        _transport.Dispose();
        _http.Dispose();
    }

    /// <returns>With a failure, how long the endpoint wants to be left alone.</returns>
    private async Task<(EmbeddingResult Result, TimeSpan? Wait)> AskAsync(IEnumerable<string> texts, int count, TimeSpan limit, CancellationToken cancel)
    {
        using var timeLimit = new CancellationTokenSource(limit, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeLimit.Token, cancel);
        try
        {
            using var content = BinaryContent.Create(EmbeddingRequest.Of(_settings, texts));
            var answer = await _client.GenerateEmbeddingsAsync(
                content, new RequestOptions { CancellationToken = either.Token, ErrorOptions = ClientErrorBehaviors.NoThrow });
            using var response = answer.GetRawResponse();
            return response.Status == 200
                ? (EmbeddingReply.Read(response.Content.ToMemory(), count, _settings.Dimensions), null)
                : (Refused(response.Status), WaitOf(response));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (new EmbeddingResult.Failed(EndpointTrouble.TimedOut, $"No answer within {limit.TotalMilliseconds:0} ms."), null);
        }
        catch (Exception error) when (error is ClientResultException or HttpRequestException or IOException)
        {
            cancel.ThrowIfCancellationRequested();
            return (new EmbeddingResult.Failed(EndpointTrouble.Unreachable, "The connection failed."), null);
        }
    }

    private static EmbeddingResult.Failed Refused(int status) => new(StatusTrouble.Of(status), StatusTrouble.Message(status));

    private static TimeSpan? WaitOf(PipelineResponse response) =>
        response.Headers.TryGetValue("Retry-After", out var text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
