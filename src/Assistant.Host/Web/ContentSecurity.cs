using System.Security.Cryptography;

namespace Assistant.Host.Web;

/// <summary>What a page may load: its own files only, so nothing that a document says can send a reader's data elsewhere.</summary>
internal static class ContentSecurity
{
    // In hexadecimal: the "+" of Base64 would have to be encoded in HTML.
    public static string NewNonce() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    public static void Set(HttpResponse response, string nonce)
    {
        var host = response.HttpContext.Request.Host;
        // Older browsers do not count a WebSocket to the own host as 'self'.
        var sockets = Uri.CheckHostName(host.Host.Trim('[', ']')) == UriHostNameType.Unknown ? string.Empty : $" ws://{host.Value} wss://{host.Value}";
        response.Headers.ContentSecurityPolicy =
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; " +
            $"script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src 'self' data: blob:; font-src 'self'; " +
            $"connect-src 'self'{sockets} blob:; worker-src blob:";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
