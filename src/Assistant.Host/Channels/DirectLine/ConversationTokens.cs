namespace Assistant.Host.Channels.DirectLine;

/// <summary>The tokens of one conversation and the addresses that carry them.</summary>
internal sealed class ConversationTokens(SignedTokens tokens)
{
    // The client renews every 15 minutes whatever we say, so a token must live longer than that.
    public static readonly TimeSpan ChatLife = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan StreamLife = TimeSpan.FromSeconds(60);

    public string Chat(TokenClaims claims) => tokens.Issue(TokenPurpose.Chat, new TokenClaims(claims.User, claims.Conversation), ChatLife);

    public object Grant(TokenClaims claims) => new
    {
        conversationId = claims.Conversation,
        token = Chat(claims),
        expires_in = (int)ChatLife.TotalSeconds,
        userId = claims.User,
    };

    /// <summary>What starting and reconnecting answer with.</summary>
    public object Conversation(TokenClaims claims, HttpRequest request, long watermark) => new
    {
        conversationId = claims.Conversation,
        token = Chat(claims),
        expires_in = (int)ChatLife.TotalSeconds,
        streamUrl = StreamUrl(claims, request, watermark),
        referenceGrammarId = Guid.Empty,
    };

    public TokenReading Read(HttpRequest request) =>
        request.Headers.Authorization.ToString().Split(' ') is [var scheme, var token] && scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? tokens.Read(TokenPurpose.Chat, token)
            : new TokenReading.Foreign();

    public TokenClaims? ReadStream(string? token) => tokens.Valid(TokenPurpose.Stream, token);

    private string StreamUrl(TokenClaims claims, HttpRequest request, long watermark)
    {
        var token = tokens.Issue(TokenPurpose.Stream, new TokenClaims(claims.User, claims.Conversation), StreamLife);
        var scheme = request.IsHttps ? "wss" : "ws";
        return $"{scheme}://{request.Host.Value}/v3/directline/conversations/{claims.Conversation}/stream?watermark={Watermark.Write(watermark)}&t={token}";
    }
}
