using System.Globalization;
using System.Text;
using Assistant.Text;

namespace Assistant.Answers.Assisting;

/// <summary>Text without anything that a reader cannot see: what goes to a model, and what may come back from one.</summary>
internal static class SeenText
{
    // Words to machines come in these; a sentence about documents needs them only where the documents do.
    private static readonly string[] Markup = ["<", ">", "`", "{", "}", "|", "\\", "](", "://", "www.", "@", "#", "![", "~~"];

    /// <summary>Tag characters, marks of direction, joiners, private characters and the like are dropped, look-alikes made plain.</summary>
    public static string Of(string text)
    {
        var normal = NormalForm.Of(text);
        if (normal.EnumerateRunes().All(IsSeen))
        {
            return normal;
        }

        var seen = new StringBuilder(normal.Length);
        foreach (var rune in normal.EnumerateRunes().Where(IsSeen))
        {
            seen.Append(rune.ToString());
        }

        return seen.ToString();
    }

    /// <summary>Whether a model's sentence is written in letters that Vietnamese is written in, without markup that the evidence does not have.</summary>
    public static bool IsPlain(string sentence, IEnumerable<string> evidence) =>
        Of(sentence) == sentence
        && sentence.EnumerateRunes().All(rune => !Rune.IsLetter(rune) || rune.Value is < 0x250 or (>= 0x1E00 and <= 0x1EFF))
        && Array.TrueForAll(Markup, sign => !sentence.Contains(sign, StringComparison.Ordinal) || evidence.Any(one => one.Contains(sign, StringComparison.Ordinal)));

    private static bool IsSeen(Rune rune) =>
        rune.Value is '\n' or '\t'
        || (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned)
            // Selectors of glyphs, which can carry bytes that nobody sees.
            && rune.Value is not (>= 0xE0100 and <= 0xE01EF));
}
