using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Models.Chat;

/// <summary>The list of numbers in what a model says, whatever it says around it.</summary>
internal static partial class ChosenNumbers
{
    /// <returns>Null when there is no list.</returns>
    public static IReadOnlyList<int>? In(string text) => List().Match(text) is { Success: true } list
        ? [.. Number().Matches(list.Value).Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture))]
        : null;

    [GeneratedRegex(@"\[\s*(?:[0-9]{1,4}\s*(?:,\s*[0-9]{1,4}\s*){0,50})?\]", RegexOptions.CultureInvariant)]
    private static partial Regex List();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
