using System.Net.Http.Headers;

namespace Assistant.Models.Endpoints;

/// <summary>Goes nowhere but to the endpoint that was configured, and takes no more than an answer can be long.</summary>
/// <param name="key">Null sends none.</param>
/// <param name="longestAnswer">In bytes; null where the caller counts for itself while it reads.</param>
internal sealed class GuardedHandler(Uri endpoint, EndpointKey? key, long? longestAnswer) : DelegatingHandler(new SocketsHttpHandler
{
    // Neither a redirection nor, for this machine itself, a proxy may lead the texts elsewhere.
    AllowAutoRedirect = false,
    UseProxy = !endpoint.IsLoopback,
    UseCookies = false,
    ConnectTimeout = TimeSpan.FromSeconds(5),
    // A name may come to mean another machine.
    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
})
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The package tells which system and which version of it stands behind a question: nobody's business.
        foreach (var header in request.Headers.Select(one => one.Key).Where(name => name.StartsWith("X-Stainless", StringComparison.OrdinalIgnoreCase) || name == "User-Agent").ToList())
        {
            request.Headers.Remove(header);
        }

        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key.Secret);
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            if (longestAnswer is { } longest)
            {
                await response.Content.LoadIntoBufferAsync(longest, cancellationToken);
            }

            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
