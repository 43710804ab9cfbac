namespace Assistant.Tests.Web;

/// <summary>A clock that a test moves; its timers run on real time.</summary>
internal sealed class TestClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 20, 8, 0, 0, TimeSpan.Zero) + _ahead;

    public void Move(TimeSpan by) => _ahead += by;
}
