using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Drafting.Matching;

/// <summary>Cuts a message into sentences, labels and clauses. Nothing of it is lost: spans point into the message.</summary>
public static partial class Segmenter
{
    // A label names a line; what is longer is a sentence with a colon in it.
    private const int LongestLabel = 70;

    public static IReadOnlyList<Segment> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var segments = new List<Segment>();
        var start = 0;
        foreach (System.Text.RegularExpressions.Match end in SentenceEnd().Matches(text))
        {
            Add(segments, text, start, end.Index);
            start = end.Index + end.Length;
        }

        Add(segments, text, start, text.Length);
        return segments;
    }

    /// <summary>Cuts at commas and semicolons, never inside a number.</summary>
    public static IReadOnlyList<TextSpan> Clauses(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clauses = new List<TextSpan>();
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i == span.End || text[i] is ',' or ';' && !IsInNumber(text, i))
            {
                var clause = Trim(text, start, i);
                if (clause.Length > 0)
                {
                    clauses.Add(clause);
                }

                start = i + 1;
            }
        }

        return clauses;
    }

    private static bool IsInNumber(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static void Add(List<Segment> segments, string text, int start, int end)
    {
        var whole = Trim(text, start, end);
        if (whole.Length == 0)
        {
            return;
        }

        var colon = text.IndexOf(':', whole.Start, whole.Length);
        string? label = null;
        var content = whole;
        if (colon > whole.Start && colon - whole.Start <= LongestLabel && colon + 1 < whole.End && !text.AsSpan(whole.Start, colon - whole.Start).Contains(','))
        {
            label = text[whole.Start..colon].Trim();
            content = Trim(text, colon + 1, whole.End);
        }

        segments.Add(new Segment(label, whole, content, Clauses(text, content)));
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '-' or '+' or '*' && start + 1 < end && text[start + 1] == ' '))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '.'))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // A full stop ends a sentence when a space follows; "TP. " and "đ/c. " are rare enough to be cut wrongly.
    [GeneratedRegex(@"\n+|;|(?<=[\p{L}\d%)])[.!?…]+(?=\s|$)")]
    private static partial Regex SentenceEnd();
}
