using System.Globalization;
using Assistant.Text;

namespace Assistant.Host.Web;

/// <summary>Times as officials read them: in the time of Việt Nam, wherever the server stands.</summary>
internal static class PageTime
{
    // No daylight saving since 1975, and no time zone data needed.
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);

    public static string Clock(DateTimeOffset at) => at.ToOffset(VietNam).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"20/11/2026".</summary>
    public static string Date(DateTimeOffset at) => Dates.Format(DateOnly.FromDateTime(at.ToOffset(VietNam).DateTime));

    public static string Day(DateTimeOffset at) => at.ToOffset(VietNam).ToString("d/M", CultureInfo.InvariantCulture);
}
