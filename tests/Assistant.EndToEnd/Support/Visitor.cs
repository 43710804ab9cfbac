using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Assistant.EndToEnd.Support;

/// <summary>Somebody who talks to the server as the page does, without a browser. Keeps the cookie over restarts of the server.</summary>
public sealed class Visitor : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client;
    private string _conversation = "";

    public Visitor(Uri address)
    {
#pragma warning disable CA2000 // The client disposes of its handler.
        _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };
#pragma warning restore CA2000
    }

    /// <summary>Opens the page: the last conversation of this visitor, or a first one.</summary>
    /// <returns>What was said in it so far, the greeting of a new one included.</returns>
    public async Task<IReadOnlyList<JsonElement>> OpenAsync()
    {
        var token = await PostAsync("/chat/token", new { });
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        _conversation = "/v3/directline/conversations/" + token.GetProperty("conversationId").GetString();
        await PostAsync("/v3/directline/conversations", new { });
        return await ActivitiesAsync();
    }

    /// <summary>Sends a line; returns when the server has taken it, before it answers.</summary>
    /// <returns>The line's id.</returns>
    public async Task<string> SendAsync(string text)
    {
        var posted = await PostAsync(_conversation + "/activities", new { type = "message", text, from = new { id = "me" } });
        return posted.GetProperty("id").GetString()!;
    }

    /// <summary>Sends a line and waits for the reply to it.</summary>
    public async Task<JsonElement> SayAsync(string text)
    {
        var id = await SendAsync(text);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience;)
        {
            foreach (var activity in await ActivitiesAsync())
            {
                if (activity.TryGetProperty("replyToId", out var to) && to.GetString() == id && IsMessage(activity))
                {
                    return activity;
                }
            }

            await Task.Delay(30);
        }

        throw new TimeoutException($"No reply within {Patience.TotalSeconds} s.");
    }

    public async Task<IReadOnlyList<JsonElement>> ActivitiesAsync()
    {
        var set = await _client.GetFromJsonAsync<JsonElement>(new Uri(_conversation + "/activities?watermark=", UriKind.Relative));
        return [.. set.GetProperty("activities").EnumerateArray()];
    }

    public void Dispose() => _client.Dispose();

    private static bool IsMessage(JsonElement activity) => activity.GetProperty("type").GetString() == "message";

    private async Task<JsonElement> PostAsync(string path, object body)
    {
        using var response = await _client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
