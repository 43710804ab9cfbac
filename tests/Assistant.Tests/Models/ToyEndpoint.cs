using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Assistant.Tests.Search.Vectors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Models;

/// <summary>An embedding endpoint on this machine, of a test's own. Answers with <see cref="ToyVectors"/> unless it is told otherwise.</summary>
internal sealed class ToyEndpoint : IAsyncDisposable
{
    public const int Dimensions = 64;

    private readonly WebApplication _site;

    private ToyEndpoint(WebApplication site) => _site = site;

    public Uri Address { get; private set; } = null!;

    public ConcurrentQueue<Seen> Requests { get; } = new();

    /// <summary>What to do with the next requests, one each; then vectors again.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Next { get; } = new();

    /// <summary>What to do with every request; null answers with vectors.</summary>
    public Func<HttpContext, Task>? Always { get; set; }

    /// <param name="address">A certain one, to come back after a death; null takes any free port.</param>
    public static async Task<ToyEndpoint> StartAsync(Uri? address = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address?.GetLeftPart(UriPartial.Authority) ?? "http://127.0.0.1:0");
        var site = builder.Build();
        var endpoint = new ToyEndpoint(site);
        site.Run(endpoint.AnswerAsync);
        await site.StartAsync();
        endpoint.Address = new Uri(site.Urls.First() + "/v1");
        return endpoint;
    }

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

    public static Func<HttpContext, Task> Body(string body) => context => context.Response.WriteAsync(body);

    public static Task Never(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var json = body.RootElement.Clone();
        Requests.Enqueue(new Seen(context.Request.Path, context.Request.Headers.Authorization.ToString(), [.. context.Request.Headers.Keys.Order(StringComparer.Ordinal)], json));
        await ((Next.TryDequeue(out var next) ? next : Always) ?? (answer => AnswerAsync(answer, json)))(context);
    }

    private static Task AnswerAsync(HttpContext context, JsonElement request)
    {
        var dimensions = request.TryGetProperty("dimensions", out var asked) ? asked.GetInt32() : Dimensions;
        var data = request.GetProperty("input").EnumerateArray()
            .Select((text, index) => $$"""{"object":"embedding","index":{{index}},"embedding":[{{Numbers(text.GetString()!, dimensions)}}]}""")
            // The order is the sender's affair.
            .Reverse();
        return context.Response.WriteAsync($$$"""{"object":"list","data":[{{{string.Join(',', data)}}}],"model":"toy","usage":{"prompt_tokens":1,"total_tokens":1}}""");
    }

    private static string Numbers(string text, int dimensions) =>
        string.Join(',', ToyVectors.Of(text, dimensions).Select(number => number.ToString(CultureInfo.InvariantCulture)));

    internal sealed record Seen(string Path, string Authorization, IReadOnlyList<string> Headers, JsonElement Body)
    {
        public IReadOnlyList<string> Texts => [.. Body.GetProperty("input").EnumerateArray().Select(text => text.GetString()!)];
    }
}
