using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Tests.Web;

/// <summary>What Web Chat's client does on the wire, as far as a test needs it.</summary>
internal sealed class DirectLineClient(HttpClient browser, JsonElement grant)
{
    public const string Root = "/v3/directline";

    public string Conversation { get; } = grant.GetProperty("conversationId").GetString()!;

    public string Token { get; } = grant.GetProperty("token").GetString()!;

    public string User { get; } = grant.GetProperty("userId").GetString()!;

    public Uri StreamUrl { get; private set; } = null!;

    public HttpStatusCode StartedWith { get; private set; }

    private string ActivitiesPath => $"{Root}/conversations/{Conversation}/activities";

    public async Task StartAsync()
    {
        var answer = await SendAsync(HttpMethod.Post, $"{Root}/conversations", JsonContent.Create(new { locale = "vi-VN" }));
        StartedWith = answer.StatusCode;
        StreamUrl = new Uri((string)(await JsonOf(answer))["streamUrl"]!);
    }

    public async Task<string> ReconnectAsync(string watermark)
    {
        var json = await JsonOf(await SendAsync(HttpMethod.Get, $"{Root}/conversations/{Conversation}?watermark={watermark}"));
        return (string)json["streamUrl"]!;
    }

    public async Task<HttpResponseMessage> PostAsync(object activity) =>
        await SendAsync(HttpMethod.Post, ActivitiesPath, JsonContent.Create(activity));

    public Task<HttpResponseMessage> SayAsync(string text, string? clientId = null) => PostAsync(new
    {
        type = "message",
        text,
        from = new { id = "somebody-else", name = "Somebody", role = "bot" },
        timestamp = "1999-01-01T00:00:00Z",
        channelData = new { clientActivityID = clientId ?? Guid.NewGuid().ToString() },
    });

    public async Task<JsonObject> ReadAsync(string watermark = "") =>
        await JsonOf(await SendAsync(HttpMethod.Get, $"{ActivitiesPath}?watermark={watermark}"));

    /// <summary>Polls until so many activities are there.</summary>
    public async Task<IReadOnlyList<JsonNode>> WaitForAsync(int count)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            var all = (JsonArray)(await ReadAsync())["activities"]!;
            if (all.Count >= count)
            {
                return [.. all!];
            }

            await Task.Delay(10);
        }

        throw new TimeoutException($"Fewer than {count} activities.");
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? token = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Token);
        return await browser.SendAsync(request);
    }

    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    public static async Task<JsonObject> JsonOf(HttpResponseMessage answer) =>
        (JsonObject)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
}
