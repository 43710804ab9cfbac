using System.CommandLine;
using System.Globalization;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>A day on the command line, as the moment at which it begins on this machine.</summary>
internal static class DayOption
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy"];

    /// <returns>Null when none is named.</returns>
    /// <exception cref="CommandException">What is named is no day.</exception>
    public static DateTimeOffset? Of(Invocation call, Option<string?> option) =>
        call.Value(option) is not { } written ? null
            : DateOnly.TryParseExact(written, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeZoneInfo.Local.GetUtcOffset(day.ToDateTime(TimeOnly.MinValue)))
            : throw CommandException.WrongUse(Replies.DayIsWrong(written));

    public static string Show(DateTimeOffset at) => Dates.Format(DateOnly.FromDateTime(at.ToLocalTime().DateTime));
}
