using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Conversations.Feedback;

/// <summary>A rating that was typed: "/tốt", "/chưa tốt lý do". The stroke in front keeps questions from being taken for one.</summary>
internal sealed partial record RatingCommand(Reaction Reaction, string Reason)
{
    /// <summary>Null when the message is none.</summary>
    public static RatingCommand? Read(string text)
    {
        var line = NormalForm.Of(text).Trim();
        // Folding in place keeps every letter where it stands.
        var match = Typed().Match(Diacritics.FoldInPlace(line));
        return match.Success
            ? new RatingCommand(match.Groups["not"].Success ? Reaction.Down : Reaction.Up, line[match.Length..].TrimStart(' ', ':', ',', '-', '–'))
            : null;
    }

    [GeneratedRegex(@"^/\s?(?<not>(?:chua|khong)[ -]?)?tot(?![\p{L}\d])")]
    private static partial Regex Typed();
}
