namespace Assistant.Host.Channels.DirectLine;

/// <summary>Whether a call comes from a page of this site. Clients that are no browsers say nothing of it and are let through: they carry a token or no cookie.</summary>
internal static class SameSite
{
    public static bool Allows(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } relation && relation != "same-origin")
        {
            return false;
        }

        return AllowsSocket(request);
    }

    /// <summary>For the handshake of a WebSocket, where browsers send the origin and may call the relation what they like.</summary>
    public static bool AllowsSocket(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var site)
                && string.Equals(site.Authority, Authority(request), StringComparison.OrdinalIgnoreCase));
    }

    // Without the port that the scheme implies, as Uri.Authority has it.
    private static string Authority(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host.Value}", UriKind.Absolute, out var here) ? here.Authority : string.Empty;
}
