namespace Assistant.Host.Channels.DirectLine;

internal abstract record TokenReading
{
    public sealed record Valid(TokenClaims Claims) : TokenReading;

    /// <summary>Ours, but too old.</summary>
    public sealed record Expired(TokenClaims Claims) : TokenReading;

    public sealed record Foreign : TokenReading;
}
