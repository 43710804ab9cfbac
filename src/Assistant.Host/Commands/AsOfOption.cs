using System.CommandLine;
using System.Globalization;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>The day for which a standing is asked; today where none is named.</summary>
internal static class AsOfOption
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy"];

    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    public static Option<string> Make() => new("--as-of") { Description = Replies.HelpAsOf, HelpName = "ngày" };

    /// <exception cref="CommandException">What is named is no day.</exception>
    public static DateOnly Of(Invocation call, Option<string> option) =>
        call.Value(option) is not { } written ? Today
            : DateOnly.TryParseExact(written, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw CommandException.WrongUse(Replies.DayIsWrong(written));
}
