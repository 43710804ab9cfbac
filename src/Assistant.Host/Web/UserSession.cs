using Assistant.Host.Channels.DirectLine;

namespace Assistant.Host.Web;

/// <summary>Who this browser is: a signed cookie that pages cannot read. The id says nothing of the person.</summary>
internal sealed class UserSession(SignedTokens tokens)
{
    private const string Cookie = "tro-ly-van-ban";

    // Browsers keep no cookie longer; every visit starts the time anew.
    private static readonly TimeSpan Life = TimeSpan.FromDays(400);

    /// <returns>Null for a browser that was never here.</returns>
    public string? UserOf(HttpRequest request) => tokens.Valid(TokenPurpose.Session, request.Cookies[Cookie])?.User;

    public string UserOrNew(HttpContext context)
    {
        var userId = UserOf(context.Request) ?? "dl_" + Guid.NewGuid().ToString("N");
        context.Response.Cookies.Append(Cookie, tokens.Issue(TokenPurpose.Session, new TokenClaims(userId), Life), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = Life,
            Path = "/",
            IsEssential = true,
        });
        return userId;
    }
}
