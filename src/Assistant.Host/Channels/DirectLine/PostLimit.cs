using System.Threading.RateLimiting;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>Holds back a user who posts faster than a person can. Only posts: a client whose polling is refused gives up for good.</summary>
internal sealed class PostLimit : IDisposable
{
    // Twenty at once covers somebody who clicks through an outline; one a second covers any typing.
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(userId =>
        RateLimitPartition.GetTokenBucketLimiter(userId, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = 20,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));

    public bool Allows(string userId)
    {
        using var lease = _limiter.AttemptAcquire(userId);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
