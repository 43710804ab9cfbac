using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Assistant.Answers.Assisting;
using Assistant.Models.Endpoints;
using Assistant.Search.Vectors;
using Microsoft.Extensions.AI;

namespace Assistant.Models.Chat;

/// <summary>
/// A language model behind an endpoint that speaks OpenAI's <c>/chat/completions</c>. Everything that goes wrong is an
/// <see cref="AnswerModelException"/>; only the caller's cancellation is itself.
/// </summary>
public sealed class EndpointChatClient : IChatClient
{
    // A server that wants to be left alone for longer is left alone: a person waits.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly ModelSettings _settings;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;
    private volatile bool _bare;

    public EndpointChatClient(ModelSettings settings, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        _clock = clock;
        _http = new HttpClient(new GuardedHandler(settings.Endpoint, settings.Key, longestAnswer: null)) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var response = await SendAsync([.. messages], options, stream: false, cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, (await WholeAsync(response, cancellationToken)).Text));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var response = await SendAsync([.. messages], options, stream: true, cancellationToken);
        if (response.Content.Headers.ContentType?.MediaType != "text/event-stream")
        {
            // Some servers know no streams and answer at once.
            yield return new ChatResponseUpdate(ChatRole.Assistant, (await WholeAsync(response, cancellationToken)).Text);
            yield break;
        }

        await using var pieces = PiecesAsync(response, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await GuardedAsync(async () => await pieces.MoveNextAsync(), cancellationToken))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, pieces.Current);
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;
    }

    public void Dispose() => _http.Dispose();

    private static async IAsyncEnumerable<string> PiecesAsync(HttpResponseMessage response, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancel);
        await foreach (var data in new BoundedReply(body).EventsAsync(cancel))
        {
            if (data.Span.SequenceEqual("[DONE]"u8))
            {
                yield break;
            }

            var piece = ChatReply.Piece(data);
            if (piece.Text.Length > 0)
            {
                yield return piece.Text;
            }

            if (piece.IsLast)
            {
                yield break;
            }
        }

        throw ChatReply.Bad("The answer was cut.");
    }

    private static Task<ChatReply> WholeAsync(HttpResponseMessage response, CancellationToken cancel) => GuardedAsync(
        async () =>
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancel);
            return ChatReply.Whole(await new BoundedReply(body).AllAsync(cancel));
        },
        cancel);

    /// <returns>An answer with status 200, its body not read yet.</returns>
    private async Task<HttpResponseMessage> SendAsync(List<ChatMessage> messages, ChatOptions? options, bool stream, CancellationToken cancel)
    {
        var first = await GuardedAsync(() => PostAsync(messages, options, stream, _bare, cancel), cancel, tolerant: true);
        if (first is { IsSuccessStatusCode: true })
        {
            return first;
        }

        var status = (int?)first?.StatusCode ?? 0;
        var pause = first?.Headers.RetryAfter?.Delta ?? _settings.Pause;
        first?.Dispose();
        // Newer models refuse the limits that older ones need: the same once more without them.
        var refusesLimits = status == 400 && !_bare;
        var isBusy = status == 0 || StatusTrouble.Of(status) == EndpointTrouble.Busy;
        if (!refusesLimits && (!isBusy || pause > LongestPause))
        {
            throw new AnswerModelException(StatusTrouble.Of(status), StatusTrouble.Message(status));
        }

        var bare = _bare || refusesLimits;
        await Task.Delay(refusesLimits ? TimeSpan.Zero : pause, _clock, cancel);
        var second = (await GuardedAsync(() => PostAsync(messages, options, stream, bare, cancel), cancel))!;
        if (second.IsSuccessStatusCode)
        {
            _bare = bare;
            return second;
        }

        using (second)
        {
            throw new AnswerModelException(StatusTrouble.Of((int)second.StatusCode), StatusTrouble.Message((int)second.StatusCode));
        }
    }

    private async Task<HttpResponseMessage?> PostAsync(List<ChatMessage> messages, ChatOptions? options, bool stream, bool bare, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, string.Create(CultureInfo.InvariantCulture, $"{_settings.Endpoint}/chat/completions"))
        {
            Content = new ByteArrayContent(ChatRequest.Of(_settings, messages, options, stream, bare)),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(stream ? "text/event-stream" : "application/json"));
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
    }

    /// <param name="tolerant">No connection is a null, not an exception.</param>
    private static async Task<T> GuardedAsync<T>(Func<Task<T>> work, CancellationToken cancel, bool tolerant = false)
    {
        try
        {
            return await work();
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            cancel.ThrowIfCancellationRequested();
            return tolerant ? default! : throw new AnswerModelException(EndpointTrouble.Unreachable, "The connection failed.");
        }
    }
}
