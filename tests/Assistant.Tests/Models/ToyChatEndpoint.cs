using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Models;

/// <summary>A chat endpoint on this machine, of a test's own: says what it is told to, well or badly.</summary>
internal sealed class ToyChatEndpoint : IAsyncDisposable
{
    private readonly WebApplication _site;

    private ToyChatEndpoint(WebApplication site) => _site = site;

    public Uri Address { get; private set; } = null!;

    public ConcurrentQueue<Seen> Requests { get; } = new();

    /// <summary>What to do with the next requests, one each; then what is always done.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Next { get; } = new();

    public Func<HttpContext, Task> Always { get; set; } = Says("Vâng.");

    public static async Task<ToyChatEndpoint> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        var endpoint = new ToyChatEndpoint(site);
        site.Run(endpoint.AnswerAsync);
        await site.StartAsync();
        endpoint.Address = new Uri(site.Urls.First() + "/v1");
        return endpoint;
    }

    /// <summary>As a stream of pieces of a few letters, or whole when no stream is asked for.</summary>
    public static Func<HttpContext, Task> Says(string text) => async context =>
    {
        if (context.Items["stream"] is not true)
        {
            await Body(Whole(text))(context);
            return;
        }

        await Stream([.. text.Chunk(7).Select(chunk => Piece(new string(chunk))), """{"choices":[{"delta":{},"finish_reason":"stop"}]}""", "[DONE]"])(context);
    };

    public static Func<HttpContext, Task> Stream(params string[] events) => async context =>
    {
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        foreach (var one in events)
        {
            await context.Response.WriteAsync($"data: {one}\n\n");
            await context.Response.Body.FlushAsync();
        }
    };

    public static Func<HttpContext, Task> Body(string body, string type = "application/json") => context =>
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    };

    public static Func<HttpContext, Task> Status(int status, string? retryAfter = null) => context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        // As real ones do: it repeats what it was sent.
        return context.Response.WriteAsync($$$"""{"error":{"message":"Incorrect API key provided: {{{context.Request.Headers.Authorization}}}"}}""");
    };

    public static Task Never(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    public static string Piece(string text) => $$"""{"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":{{Quoted(text)}}},"finish_reason":null}]}""";

    public static string Whole(string text, string reason = "stop") =>
        $$"""{"object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":{{Quoted(text)}}},"finish_reason":"{{reason}}"}]}""";

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var raw = Encoding.UTF8.GetString(body.ToArray());
        using var json = JsonDocument.Parse(raw);
        context.Items["raw"] = raw;
        context.Items["stream"] = json.RootElement.TryGetProperty("stream", out var stream) && stream.GetBoolean();
        Requests.Enqueue(new Seen(context.Request.Path, context.Request.Headers.Authorization.ToString(), [.. context.Request.Headers.Keys.Order(StringComparer.Ordinal)], raw, json.RootElement.Clone()));
        await (Next.TryDequeue(out var next) ? next : Always)(context);
    }

    internal sealed record Seen(string Path, string Authorization, IReadOnlyList<string> Headers, string Raw, JsonElement Body)
    {
        /// <summary>All that the model was told and shown.</summary>
        public string Prompt => string.Join('\n', Body.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("content").GetString()));
    }
}
