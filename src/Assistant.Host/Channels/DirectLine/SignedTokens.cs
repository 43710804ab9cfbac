using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>JSON Web Tokens signed with HS256. Each purpose has a key of its own, derived from the one that is kept.</summary>
internal sealed class SignedTokens(byte[] masterKey, TimeProvider clock)
{
    // The header is compared whole, so no token can choose its own algorithm.
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    // Longer ones are not ours; the longest of ours carries a file's path and name.
    private const int LongestToken = 4096;

    public string Issue(TokenPurpose purpose, TokenClaims claims, TimeSpan life)
    {
        var payload = new TokenPayload
        {
            User = claims.User,
            Conversation = claims.Conversation,
            File = claims.File,
            FileName = claims.FileName,
            Purpose = purpose.ToString(),
            Expires = (clock.GetUtcNow() + life).ToUnixTimeSeconds(),
        };
        var body = Header + "." + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(payload));
        return body + "." + Base64Url.EncodeToString(Sign(purpose, body));
    }

    public TokenReading Read(TokenPurpose purpose, string? token)
    {
        if (token is null || token.Length > LongestToken || token.Split('.') is not [var header, var body, var signature] || header != Header)
        {
            return new TokenReading.Foreign();
        }

        var expected = Base64Url.EncodeToString(Sign(purpose, header + "." + body));
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(signature)))
        {
            return new TokenReading.Foreign();
        }

        // Signed by us for this purpose, so it has our form.
        var payload = JsonSerializer.Deserialize<TokenPayload>(Base64Url.DecodeFromChars(body))!;
        var claims = new TokenClaims(payload.User, payload.Conversation, payload.File, payload.FileName);
        return payload.Expires > clock.GetUtcNow().ToUnixTimeSeconds() ? new TokenReading.Valid(claims) : new TokenReading.Expired(claims);
    }

    /// <summary>The claims of a token that may be used now; null otherwise.</summary>
    public TokenClaims? Valid(TokenPurpose purpose, string? token) => (Read(purpose, token) as TokenReading.Valid)?.Claims;

    private byte[] Sign(TokenPurpose purpose, string body)
    {
        var key = HMACSHA256.HashData(masterKey, Encoding.ASCII.GetBytes(purpose.ToString()));
        return HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(body));
    }
}
