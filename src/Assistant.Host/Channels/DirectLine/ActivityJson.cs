using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>The fields that every activity of ours has.</summary>
internal static class ActivityJson
{
    public const string BotId = "tro-ly-van-ban";

    // Vietnamese letters stay as they are: a third of the size, and readable in the store.
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string NewId(string conversationId) => conversationId + "|" + Guid.NewGuid().ToString("N");

    public static JsonObject FromUser(string type, string id, string conversationId, string userId, DateTimeOffset at) =>
        New(type, id, conversationId, at, new JsonObject { ["id"] = userId, ["role"] = "user" });

    /// <param name="id">Null makes one.</param>
    public static JsonObject FromBot(string type, string conversationId, DateTimeOffset at, string? id = null) =>
        New(type, id ?? NewId(conversationId), conversationId, at, new JsonObject { ["id"] = BotId, ["name"] = Wording.Replies.ProductName, ["role"] = "bot" });

    public static string Write(JsonNode activity) => activity.ToJsonString(Options);

    private static JsonObject New(string type, string id, string conversationId, DateTimeOffset at, JsonObject from) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture),
        ["channelId"] = "directline",
        ["conversation"] = new JsonObject { ["id"] = conversationId },
        ["from"] = from,
        ["locale"] = "vi-VN",
    };
}
