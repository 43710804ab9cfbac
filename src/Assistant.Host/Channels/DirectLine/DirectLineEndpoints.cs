using Assistant.Conversations;
using Assistant.Conversations.Feedback;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>Direct Line 3.0, as far as Web Chat uses it, for one site.</summary>
internal sealed class DirectLineEndpoints(
    ConversationTokens tokens,
    ConversationRooms rooms,
    ConversationTurns turns,
    ConversationStream stream,
    ActivitySet activitySet,
    PostLimit postLimit,
    FeedbackDesk feedback,
    TimeProvider clock,
    ILogger<DirectLineEndpoints> logger)
{
    public void Map(IEndpointRouteBuilder site)
    {
        var group = site.MapGroup("/v3/directline").AddEndpointFilter(FailInItsOwnForm);
        group.MapPost("/tokens/refresh", Refresh);
        group.MapPost("/conversations", StartConversation);
        group.MapGet("/conversations/{id}", Reconnect);
        group.MapGet("/conversations/{id}/activities", ReadActivities);
        group.MapPost("/conversations/{id}/activities", PostActivity);
        group.MapPost("/conversations/{id}/upload", (HttpRequest request, string id) => Check(request, id, out _) ?? DirectLineError.NoUpload);
        group.MapGet("/conversations/{id}/stream", Stream);
    }

    /// <summary>Nothing was acknowledged, so Web Chat offers to send the message again.</summary>
    private async ValueTask<object?> FailInItsOwnForm(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        try
        {
            return await next(call);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            logger.LogError(problem, "{Method} {Route} failed.", call.HttpContext.Request.Method, call.HttpContext.GetEndpoint()?.DisplayName);
            return DirectLineError.Failed;
        }
    }

    private IResult Refresh(HttpRequest request) =>
        Check(request, null, out var claims) ?? Results.Json(tokens.Grant(claims));

    private IResult StartConversation(HttpRequest request)
    {
        if (Check(request, null, out var claims) is { } refusal)
        {
            return refusal;
        }

        var room = rooms.Of(claims.Conversation!);
        var isNew = room.Open(claims.User, () => turns.Greeting(room.Id), () => turns.Interrupted(room.Id));
        return Results.Json(tokens.Conversation(claims, request, 0), statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private IResult Reconnect(HttpRequest request, string id, string? watermark) =>
        Check(request, id, out var claims) ?? Results.Json(tokens.Conversation(claims, request, Watermark.Read(watermark)));

    private IResult ReadActivities(HttpRequest request, string id, string? watermark)
    {
        if (Check(request, id, out var claims) is { } refusal)
        {
            return refusal;
        }

        var from = Watermark.Read(watermark);
        return Results.Text(activitySet.Of(rooms.Of(id).After(from), from, claims.User, ActivitySet.SiteRoot(request)), "application/json");
    }

    private async Task<IResult> PostActivity(HttpRequest request, string id)
    {
        if (Check(request, id, out var claims) is { } refusal)
        {
            return refusal;
        }

        if (!postLimit.Allows(claims.User))
        {
            return DirectLineError.TooManyPosts;
        }

        if (!request.HasJsonContentType())
        {
            return DirectLineError.NotJson;
        }

        if (await BoundedBody.Read(request, IncomingActivityReader.LargestBody) is not { } body)
        {
            return DirectLineError.TooLarge;
        }

        return IncomingActivityReader.Read(body) is { } activity ? Accept(rooms.Of(id), claims, activity) : DirectLineError.BadActivity;
    }

    private IResult Accept(ConversationRoom room, TokenClaims claims, IncomingActivity incoming)
    {
        var activityId = ActivityJson.NewId(room.Id);
        if (IncomingRating.Of(incoming) is { } rating)
        {
            // Not echoed: a rating is no part of the conversation, and the page marks the thumb itself.
            return feedback.Rate(room.Id, claims.User, rating.AnswerId, rating.Reaction, rating.Reason)
                ? Results.Json(new { id = activityId })
                : DirectLineError.UnknownAnswer;
        }

        if (incoming.Type != "message")
        {
            // Nothing depends on these yet: taken, not kept.
            return Results.Json(new { id = activityId });
        }

        var echo = UserEcho.Of(incoming, activityId, room.Id, claims.User, clock.GetUtcNow());
        var (id, isNew) = room.Post(claims.User, incoming.ClientId, activityId, echo);
        if (isNew)
        {
            turns.Start(room, new UserMessage(room.Id, claims.User, incoming.Text, incoming.Form), id);
        }

        return Results.Json(new { id });
    }

    private async Task Stream(HttpContext context, string id, string? watermark, string? t)
    {
        if (!SameSite.AllowsSocket(context.Request))
        {
            await DirectLineError.OtherSite.ExecuteAsync(context);
        }
        else if (tokens.ReadStream(t) is not { } claims || claims.Conversation != id)
        {
            await DirectLineError.OtherConversation.ExecuteAsync(context);
        }
        else if (!context.WebSockets.IsWebSocketRequest)
        {
            await DirectLineError.NoWebSocket.ExecuteAsync(context);
        }
        else
        {
            await stream.Run(context, claims, Watermark.Read(watermark));
        }
    }

    /// <returns>Null when the call may go on.</returns>
    private IResult? Check(HttpRequest request, string? conversationId, out TokenClaims claims)
    {
        claims = new TokenClaims(string.Empty);
        switch (tokens.Read(request))
        {
            case TokenReading.Expired:
                return DirectLineError.TokenExpired;
            case TokenReading.Valid valid when conversationId is null || valid.Claims.Conversation == conversationId:
                claims = valid.Claims;
                return null;
            case TokenReading.Valid:
                return DirectLineError.OtherConversation;
            default:
                return DirectLineError.NoToken;
        }
    }
}
