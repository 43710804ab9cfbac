using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Answers.Evidence;

/// <summary>Which of several like things is meant: "đại hội lần thứ 21" is not the one "lần thứ XX".</summary>
internal static partial class Ordinals
{
    /// <summary>The ordinals of a folded text, each as its word and number ("lan thu 21").</summary>
    public static IReadOnlyList<string> In(string folded) =>
        [.. Ordinal().Matches(folded).Select(match => match.Groups["word"].Value + " " + Number(match.Groups["number"].Value)).Distinct(StringComparer.Ordinal)];

    public static bool Stands(string ordinal, string folded) => In(folded).Contains(ordinal, StringComparer.Ordinal);

    private static string Number(string written)
    {
        if (char.IsAsciiDigit(written[0]))
        {
            return written;
        }

        var value = 0;
        for (var i = 0; i < written.Length; i++)
        {
            var digit = Digit(written[i]);
            value += i + 1 < written.Length && Digit(written[i + 1]) > digit ? -digit : digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static int Digit(char letter) => letter switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 50 };

    [GeneratedRegex(" (?<word>lan thu|khoa) (?:thu )?(?<number>[0-9]{1,3}|[ivxl]{1,7})(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
