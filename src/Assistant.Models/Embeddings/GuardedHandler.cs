using System.Net.Http.Headers;

namespace Assistant.Models.Embeddings;

/// <summary>Goes nowhere but to the endpoint that was configured, and reads no more than an answer can be long.</summary>
internal sealed class GuardedHandler(EmbeddingSettings settings) : DelegatingHandler(new SocketsHttpHandler
{
    // Neither a redirection nor, for this machine itself, a proxy may lead the texts elsewhere.
    AllowAutoRedirect = false,
    UseProxy = !settings.Endpoint.IsLoopback,
    UseCookies = false,
    ConnectTimeout = TimeSpan.FromSeconds(5),
    // A name may come to mean another machine.
    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
})
{
    // The largest batch of long vectors, written as decimal numbers.
    private const long LongestAnswer = 256L << 20;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The package tells which system and which version of it stands behind a question: nobody's business.
        foreach (var header in request.Headers.Select(one => one.Key).Where(name => name.StartsWith("X-Stainless", StringComparison.OrdinalIgnoreCase) || name == "User-Agent").ToList())
        {
            request.Headers.Remove(header);
        }

        request.Headers.Authorization = settings.Key is null ? null : new AuthenticationHeaderValue("Bearer", settings.Key.Secret);
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestAnswer, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
