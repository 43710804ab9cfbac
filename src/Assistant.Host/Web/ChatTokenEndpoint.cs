using Assistant.Conversations;
using Assistant.Host.Channels.DirectLine;

namespace Assistant.Host.Web;

/// <summary>Gives a page the token of its user's conversation: the last one, or a new one when asked for it.</summary>
internal sealed class ChatTokenEndpoint(UserSession session, ConversationTokens tokens, IConversationStore store)
{
    public void Map(IEndpointRouteBuilder site) => site.MapPost("/chat/token", Grant);

    private IResult Grant(HttpContext context, bool? moi)
    {
        if (!SameSite.Allows(context.Request))
        {
            return DirectLineError.OtherSite;
        }

        var userId = session.UserOrNew(context);
        var conversation = (moi == true ? null : store.LastConversationOf(userId)) ?? Guid.NewGuid().ToString("N");
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(tokens.Grant(new TokenClaims(userId, conversation)));
    }
}
