using System.Text;
using Assistant.Conversations;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>Activities as they go to one reader: {"activities":[…],"watermark":"7"}.</summary>
internal sealed class ActivitySet(FileLinks files)
{
    public string Of(IReadOnlyList<StoredActivity> stored, long watermark, string userId, string siteRoot)
    {
        var json = new StringBuilder("{\"activities\":[");
        json.AppendJoin(',', stored.Select(activity => files.ForReader(activity.Json, userId, siteRoot)));
        return json.Append("],\"watermark\":\"").Append(Watermark.Write(stored.Count == 0 ? watermark : stored[^1].Watermark)).Append("\"}").ToString();
    }

    public static string OfTransient(string activity, long watermark) =>
        $"{{\"activities\":[{activity}],\"watermark\":\"{Watermark.Write(watermark)}\"}}";

    public static string SiteRoot(HttpRequest request) => $"{request.Scheme}://{request.Host.Value}";
}
