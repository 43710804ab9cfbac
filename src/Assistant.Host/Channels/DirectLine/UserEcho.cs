using System.Text.Json.Nodes;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>The user's activity as it goes back onto the stream; Web Chat waits for it before it shows the message as sent.</summary>
internal static class UserEcho
{
    public static string Of(IncomingActivity incoming, string id, string conversationId, string userId, DateTimeOffset at)
    {
        var activity = ActivityJson.FromUser(incoming.Type, id, conversationId, userId, at);
        activity["text"] = incoming.Text;
        activity["textFormat"] = "plain";
        if (incoming.Form is not null)
        {
            activity["value"] = new JsonObject(incoming.Form.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value)));
        }

        var channelData = new JsonObject();
        if (incoming.ClientId is not null)
        {
            channelData["clientActivityID"] = incoming.ClientId;
        }

        if (incoming.PostBack)
        {
            channelData["postBack"] = true;
        }

        activity["channelData"] = channelData;
        return ActivityJson.Write(activity);
    }
}
