using Assistant.Host.Channels.DirectLine;

namespace Assistant.Host.Web;

/// <summary>Files behind signed links. An old link opens for the user it was made for, not for anybody else.</summary>
internal sealed class DownloadEndpoint(SignedTokens tokens, UserSession session, FileLinks files, PageShell shell)
{
    public void Map(IEndpointRouteBuilder site) => site.MapGet("/tai-ve/{token}", Send);

    private IResult Send(HttpContext context, string token)
    {
        var claims = tokens.Read(TokenPurpose.File, token) switch
        {
            TokenReading.Valid valid => valid.Claims,
            TokenReading.Expired expired when expired.Claims.User == session.UserOf(context.Request) => expired.Claims,
            _ => null,
        };
        if (claims is null || files.Find(claims) is not { } path)
        {
            return shell.NotFound(context, Wording.Replies.LinkExpiredTitle, Wording.Replies.LinkExpired);
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(path, ContentTypeOf(path), claims.FileName);
    }

    private static string ContentTypeOf(string path) => Path.GetExtension(path) == ".docx"
        ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        : "application/octet-stream";
}
