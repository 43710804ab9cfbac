using Assistant.Wording;

namespace Assistant.Host.Web;

/// <param name="DataFolder">Where the signing key and the exported files lie.</param>
public sealed record WebSettings(string DataFolder)
{
    /// <summary>What the page says of it.</summary>
    public string WhereTextsGo { get; init; } = Replies.NothingLeaves;
}
