using System.Text;

namespace Assistant.Host.Evaluation;

/// <summary>How alike two wordings are: gold asks are told in a reader's words, ours in the outline's.</summary>
internal static class WordOverlap
{
    /// <summary>The share of common words (Dice), marks and order ignored.</summary>
    public static double Of(string a, string b)
    {
        var (left, right) = (Words(a), Words(b));
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Intersect(right, StringComparer.Ordinal).Count() / (left.Count + right.Count);
    }

    public static string Fold(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
            {
                builder.Append(c == 'đ' ? 'd' : c);
            }
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark && builder.Length > 0 && builder[^1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString().Trim();
    }

    private static HashSet<string> Words(string text) => [.. Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
