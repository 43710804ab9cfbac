using System.Text;
using System.Text.RegularExpressions;
using Assistant.Drafting.Figures;
using Assistant.Drafting.Matching;
using Assistant.Text;

namespace Assistant.Drafting.Composition;

/// <summary>The user's words, fit to be printed: written out, with capitals, full stops and computed percentages. No word is added.</summary>
public static partial class Prose
{
    public static string Of(string text, OutlineLine line, IReadOnlyList<Share> shares)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(shares);
        return Sentences(WrittenOut(WithShares(text, shares), line));
    }

    /// <summary>A sentence that stands alone: first letter large, full stop at its end.</summary>
    public static string Sentence(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Sentences(text);
    }

    // Behind the clause that holds the figure: "người có đạo 3 (1,2%)".
    private static string WithShares(string text, IReadOnlyList<Share> shares)
    {
        foreach (var share in shares.OrderByDescending(share => share.Part.Span.Start))
        {
            var end = ClauseEnd(text, share.Part.Span.End);
            text = text.Insert(end, $" ({VietnameseNumbers.ShowPercent(share.Percent)})");
        }

        return text;
    }

    private static int ClauseEnd(string text, int from)
    {
        var end = from;
        while (end < text.Length && !IsEnd(text, end))
        {
            end++;
        }

        while (end > from && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsEnd(string text, int at) =>
        text[at] is ';' or '\n' || text[at] is ',' or '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    // Only what has one reading next to the outline's own words; what is left stays as it was typed.
    private static string WrittenOut(string text, OutlineLine line)
    {
        var context = Diacritics.Fold(line.Title + " \n " + line.Step.Title);
        var written = new StringBuilder();
        var at = 0;
        foreach (var token in Syllables.Of(text).Where(token => token.Kind == TokenKind.Word))
        {
            var typed = token.Span.In(text);
            // Capitals are names of bodies that reports print as they are: HĐND, UBND.
            if (typed.Any(char.IsUpper) || StandsInSymbol(text, token.Span) || ShortForms.Expand(typed, context) is not { } meant)
            {
                continue;
            }

            written.Append(text, at, token.Span.Start - at).Append(meant);
            at = token.Span.End;
        }

        return written.Append(text, at, text.Length - at).ToString();
    }

    private static bool StandsInSymbol(string text, TextSpan span) =>
        span.Start > 0 && text[span.Start - 1] is '-' or '/' || span.End < text.Length && text[span.End] is '/' or '-';

    private static string Sentences(string text)
    {
        var joined = LineEnd().Replace(text.Trim().TrimEnd('.', ';', ',', ':'), match => match.Groups["stop"].Success ? match.Groups["stop"].Value + " " : ". ");
        var trimmed = Spaces().Replace(joined, " ");
        if (trimmed.Length == 0)
        {
            return trimmed;
        }

        var large = SentenceStart().Replace(trimmed, match => match.Value.ToUpperInvariant());
        return large[^1] is '?' or '!' or '…' ? large : large + ".";
    }

    // Pasted lines and dash items become sentences.
    [GeneratedRegex(@"[ \t]*(?<stop>[.;,:])?[ \t]*\n\s*(?:[-+*•]\s+)?")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"[ \t]{2,}|\t")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\p{Ll}|(?<=[\p{L}\d%)]\.\s)\p{Ll}")]
    private static partial Regex SentenceStart();
}
