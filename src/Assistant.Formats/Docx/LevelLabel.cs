using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Formats.Profiles;

namespace Assistant.Formats.Docx;

/// <summary>Reads the labels that a level prints: "III" or "III." of "%2.", "Phần II" of "Phần %1", "2.1" of "%3.%4.".</summary>
internal sealed partial class LevelLabel
{
    public const int LargestRoman = 999;

    private readonly Regex pattern;
    private readonly LevelFormat format;

    public LevelLabel(LevelRule rule)
    {
        format = rule.Format;
        var number = format == LevelFormat.UpperRoman ? "([IVXLCDM]+)" : "([1-9][0-9]{0,2})";
        var printed = Placeholder().Replace(Regex.Escape(rule.Text.TrimEnd('.')), number);
        pattern = new Regex($"^{printed}\\.?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <returns>The numbers in the label, this level's own last; null when the level cannot print it.</returns>
    public IReadOnlyList<int>? Parse(string label)
    {
        var match = pattern.Match(label.Trim());
        if (!match.Success)
        {
            return null;
        }

        var numbers = match.Groups.Values.Skip(1).Select(group => Number(group.Value)).ToList();
        return numbers.Contains(0) ? null : numbers;
    }

    public static string Roman(int number)
    {
        ReadOnlySpan<(int Value, string Sign)> signs = [(900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    private int Number(string written) => format == LevelFormat.UpperRoman
        ? Enumerable.Range(1, LargestRoman).FirstOrDefault(number => Roman(number) == written)
        : int.Parse(written, CultureInfo.InvariantCulture);

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
