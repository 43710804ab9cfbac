namespace Assistant.Host.Channels.DirectLine;

/// <summary>The error form of Direct Line: {"error":{"code":…,"message":…}}.</summary>
internal static class DirectLineError
{
    public static readonly IResult NoToken = Of(StatusCodes.Status401Unauthorized, "Unauthorized", "A token of this site is needed.");

    public static readonly IResult TokenExpired = Of(StatusCodes.Status403Forbidden, "TokenExpired", "The token is too old. Ask for a new one.");

    // The same answer for somebody else's conversation and for one that does not exist.
    public static readonly IResult OtherConversation = Of(StatusCodes.Status403Forbidden, "Forbidden", "The token is not for this conversation.");

    public static readonly IResult OtherSite = Of(StatusCodes.Status403Forbidden, "OtherSite", "The call comes from a page of another site.");

    public static readonly IResult TooLarge = Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The activity is larger than 256 KB.");

    public static readonly IResult NotJson = Of(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "An activity is application/json.");

    public static readonly IResult BadActivity = Of(StatusCodes.Status400BadRequest, "BadSyntax", "The body is no activity of type message, event or typing.");

    // Not 403: the client would take its token for expired and begin anew.
    public static readonly IResult UnknownAnswer = Of(StatusCodes.Status404NotFound, "UnknownAnswer", "There is no such answer in this conversation.");

    public static readonly IResult TooManyPosts = Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many messages in a short time. Wait a moment.");

    public static readonly IResult NoUpload = Of(StatusCodes.Status415UnsupportedMediaType, "UploadNotSupported", "This site takes no files in the conversation.");

    public static readonly IResult NoWebSocket = Of(StatusCodes.Status400BadRequest, "NoWebSocket", "This address is for WebSockets.");

    public static readonly IResult Failed = Of(StatusCodes.Status500InternalServerError, "ServiceError", "The call failed. Nothing was accepted; try again.");

    private static IResult Of(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: status);
}
