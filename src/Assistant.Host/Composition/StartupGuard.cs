using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Composition;

/// <summary>
/// Without ICU .NET compares Vietnamese letters wrongly and says nothing. Better not to start than to miss a passage.
/// </summary>
public static class StartupGuard
{
    public static bool CanCompareVietnamese { get; } = TextSupport.IsWorking();

    /// <returns>What is wrong and how to mend it; null when all is well.</returns>
    public static string? Problem() => CanCompareVietnamese ? null : Replies.IcuIsMissing;
}
