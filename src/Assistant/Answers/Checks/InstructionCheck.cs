using System.Text.RegularExpressions;
using Assistant.Answers.Reading;
using Assistant.Text;

namespace Assistant.Answers.Checks;

/// <summary>Finds what a sentence for officials never has: links, markup, letters that nobody sees, words to the program.</summary>
internal static partial class InstructionCheck
{
    /// <returns>The words that may not stand there; null when there are none.</returns>
    public static string? Find(string statement, IReadOnlyList<string> passages)
    {
        foreach (Match match in Foreign().Matches(statement))
        {
            if (!passages.Any(passage => passage.Contains(match.Value, StringComparison.Ordinal)))
            {
                return match.Value;
            }
        }

        return Instructions.In(Line(statement)) && !passages.Any(passage => Instructions.In(Line(passage))) ? statement : null;
    }

    private static string Line(string text) => string.Join(' ', GateTokens.Of(text).Select(token => Diacritics.Fold(token.Key)));

    [GeneratedRegex(
        @"https?:|www\.|\b[\w-]+\.(?:com|vn|net|org|io)\b|</?[a-zA-Z!][^>]*>?|&\w+;|\]\([^)]*\)|!\[|```|\{\{|\}\}|<\||\|>|[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFD\p{Cs}\p{Co}]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();
}
