namespace Assistant.Models.Endpoints;

/// <summary>Leaves an endpoint alone for a while after it failed, longer each time, then lets one request try. From any thread.</summary>
internal sealed class CircuitBreaker(TimeProvider clock)
{
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private TimeSpan _rest = TimeSpan.Zero;
    private long _failedAt;

    public bool MayTry()
    {
        lock (_gate)
        {
            if (_rest == TimeSpan.Zero)
            {
                return true;
            }

            if (clock.GetElapsedTime(_failedAt) < _rest)
            {
                return false;
            }

            // The others go on resting until this one knows better.
            _failedAt = clock.GetTimestamp();
            return true;
        }
    }

    public void Succeeded()
    {
        lock (_gate)
        {
            _rest = TimeSpan.Zero;
        }
    }

    public void Failed()
    {
        lock (_gate)
        {
            var longer = _rest == TimeSpan.Zero ? FirstRest : 2 * _rest;
            _rest = longer < LongestRest ? longer : LongestRest;
            _failedAt = clock.GetTimestamp();
        }
    }
}
