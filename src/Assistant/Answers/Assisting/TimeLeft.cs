namespace Assistant.Answers.Assisting;

/// <summary>What is left of the time that somebody is willing to wait, however many things it is spent on.</summary>
internal readonly struct TimeLeft(TimeProvider clock, TimeSpan all)
{
    private readonly long _began = clock.GetTimestamp();

    /// <summary>Zero or less when it is over.</summary>
    public TimeSpan Now => all - clock.GetElapsedTime(_began);
}
