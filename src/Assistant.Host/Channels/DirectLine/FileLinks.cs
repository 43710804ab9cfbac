using System.Text.Json.Nodes;
using Assistant.Conversations;
using Assistant.Host.Web;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>
/// Files that a reply brings. The history keeps where a file lies; what goes to a reader is a link signed for him, made anew each
/// time the history is shown, so that yesterday's conversation still opens its files.
/// </summary>
internal sealed class FileLinks(SignedTokens tokens, WebSettings settings)
{
    private const string Marker = "assistant-file:";

    // Long enough to click, too short to pass on. After that the reader's own cookie still opens it.
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    /// <summary>The attachment as the history keeps it.</summary>
    public JsonObject Reference(ReplyAttachment attachment) => new()
    {
        ["contentType"] = attachment.ContentType,
        ["name"] = attachment.Name,
        ["contentUrl"] = Marker + Path.GetRelativePath(settings.DataFolder, attachment.Path).Replace('\\', '/'),
    };

    /// <summary>A stored activity as its reader gets it.</summary>
    public string ForReader(string activity, string userId, string siteRoot)
    {
        if (!activity.Contains(Marker, StringComparison.Ordinal))
        {
            return activity;
        }

        var json = JsonNode.Parse(activity)!;
        foreach (var attachment in json["attachments"] as JsonArray ?? [])
        {
            var url = (string?)attachment!["contentUrl"];
            if (url?.StartsWith(Marker, StringComparison.Ordinal) == true)
            {
                attachment["contentUrl"] = siteRoot + Link(url[Marker.Length..], (string)attachment["name"]!, userId);
            }
        }

        return ActivityJson.Write(json);
    }

    public string Link(string relativePath, string name, string userId) =>
        "/tai-ve/" + tokens.Issue(TokenPurpose.File, new TokenClaims(userId, null, relativePath, name), Life);

    /// <returns>The file's full path; null when it lies outside the data folder or is gone.</returns>
    public string? Find(TokenClaims claims)
    {
        var root = Path.GetFullPath(settings.DataFolder) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(Path.Combine(root, claims.File ?? string.Empty));
        return path.StartsWith(root, StringComparison.Ordinal) && File.Exists(path) ? path : null;
    }
}
