namespace Assistant.Host.Web;

/// <param name="DataFolder">Where the signing key and the exported files lie.</param>
public sealed record WebSettings(string DataFolder);
