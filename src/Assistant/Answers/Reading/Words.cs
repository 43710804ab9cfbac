using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>Cuts a text into words, a named document ("Chỉ thị số 14", "12-HD/BTCTW") counting as one.</summary>
internal static partial class Words
{
    public static List<Word> Of(string text) => Of(text, DocumentMentions.In(text));

    public static List<Word> Of(string text, IReadOnlyList<DocumentMention> mentions)
    {
        var folded = Diacritics.FoldInPlace(text);
        var words = new List<Word>(text.Length / 5);
        var next = 0;
        foreach (Match match in Piece().Matches(folded))
        {
            while (next < mentions.Count && mentions[next].Span.End <= match.Index)
            {
                next++;
            }

            if (next < mentions.Count && mentions[next].Span.Contains(match.Index))
            {
                if (words.Count == 0 || words[^1].Span != mentions[next].Span)
                {
                    words.Add(new Word(mentions[next].Token, mentions[next].Token, mentions[next].Span));
                }

                continue;
            }

            words.Add(Make(text, match));
        }

        return words;
    }

    /// <summary>The words between spaces, with a space before the first and after the last, for finding phrases in them.</summary>
    public static string Line(IEnumerable<Word> words) => " " + string.Join(' ', words.Select(word => word.Folded)) + " ";

    private static Word Make(string text, Match match)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        if (char.IsAsciiDigit(match.Value[0]))
        {
            var number = Plain(match.Value);
            return new Word(number, number, span);
        }

        return new Word(match.Value, ToneMarks.Key(span.In(text)), span);
    }

    private static string Plain(string digits)
    {
        var plain = Grouped().IsMatch(digits) ? digits.Replace(".", string.Empty, StringComparison.Ordinal) : digits.Replace('.', ',');
        plain = string.Join('/', plain.Replace(" ", string.Empty, StringComparison.Ordinal).Split('/').Select(part => part.TrimStart('0') is { Length: > 0 } rest && rest[0] != ',' ? rest : "0" + part.TrimStart('0')));
        return plain;
    }

    // A date, a number with its points and commas, or letters.
    [GeneratedRegex(@"[0-9]{1,2}/[0-9]{1,2}/ ?[0-9]{4}(?![0-9])|[0-9]+(?:[.,][0-9]+)*|\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();

    [GeneratedRegex(@"^[0-9]{1,3}(?:\.[0-9]{3})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();
}
