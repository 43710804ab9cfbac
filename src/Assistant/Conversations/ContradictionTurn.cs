using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Drafting;
using Assistant.Drafting.Figures;
using Assistant.Drafting.Matching;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>"6 mới đúng, tôi tính lẫn; hằng năm 2, …": the user chooses, and what follows is the corrected answer.</summary>
internal static partial class ContradictionTurn
{
    /// <summary>Null when the message does not choose.</summary>
    public static DraftTurn? Of(TurnContext context)
    {
        var open = context.Draft.OpenContradiction!;
        var folded = Diacritics.Fold(context.Text).Trim();
        if (Both().IsMatch(folded))
        {
            return Settle(context, null, open.Text, null);
        }

        if (Chosen(folded, open) is not { } value)
        {
            return null;
        }

        var segments = Segmenter.Of(context.Text);
        var rest = segments.Count > 1 ? context.Text[segments[1].Whole.Start..].Trim() : string.Empty;
        var line = context.Draft.Map.Find(open.Lines[0])!;
        return Settle(context, value, Corrected(open, value, rest, line, context.Analysis.Matcher.Context), CorrectEarlier(context, open, value));
    }

    private static DraftTurn Settle(TurnContext context, decimal? value, string text, DraftEvent.Corrected? earlier)
    {
        var open = context.Draft.OpenContradiction!;
        var events = new List<DraftEvent> { new DraftEvent.ContradictionResolved(value) { Turn = context.Turn } };
        if (earlier is not null)
        {
            events.Add(earlier);
        }

        // The same figure of the same line once more adds nothing to it.
        if (value is null || !RepeatsOnly(context, open, text))
        {
            events.Add(new DraftEvent.Answered(open.Lines, text) { Turn = context.Turn });
        }

        var mid = context.After(events);
        var line = context.Draft.Map.Find(open.Lines[^1])!;
        var (next, left) = Course.AfterAnswers(mid, [new Placement([line], text, null)], line);
        events.Add(new DraftEvent.Moved(next?.Id) { Turn = context.Turn });
        return new DraftTurn(events, (say, after) =>
        {
            say.Add(value is { } right ? Replies.ContradictionSettled(open.Quantity, VietnameseNumbers.Show(right)) : Replies.BothFiguresKept);
            if (earlier is not null)
            {
                say.Add(Replies.Corrected(Places.Of(context.Draft.Map.Find(open.EarlierLine)!), earlier.Before, earlier.After));
            }

            AnswerTurn.Write(say, context, after, left);
        });
    }

    private static bool RepeatsOnly(TurnContext context, Contradiction open, string text)
    {
        var line = context.Draft.Map.Find(open.Lines[0])!;
        return open.Lines.Contains(open.EarlierLine, StringComparer.Ordinal)
            && FigureReader.Read(text, line, -1, context.Analysis.Matcher.Context) is [var only]
            && string.Equals(only.Key, Diacritics.Fold(open.Quantity), StringComparison.Ordinal);
    }

    private static decimal? Chosen(string folded, Contradiction open)
    {
        if (Earlier().IsMatch(folded))
        {
            return open.EarlierValue;
        }

        if (Later().IsMatch(folded))
        {
            return open.Value;
        }

        var match = Choice().Match(folded);
        var digits = match.Groups["first"].Success ? match.Groups["first"].Value : match.Groups["second"].Value;
        return match.Success && decimal.TryParse(digits.Replace(".", string.Empty, StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    // The waiting answer with the right figure; of its other clauses those that the user did not say anew.
    private static string Corrected(Contradiction open, decimal value, string rest, OutlineLine line, string context)
    {
        var figures = FigureReader.Read(open.Text, line, -1, context);
        var wrong = figures.FirstOrDefault(figure => figure.Value == open.Value && string.Equals(figure.Key, Diacritics.Fold(open.Quantity), StringComparison.Ordinal));
        var pending = wrong is null ? open.Text : open.Text[..wrong.Span.Start] + VietnameseNumbers.Show(value) + open.Text[wrong.Span.End..];
        if (rest.Length == 0)
        {
            return pending;
        }

        var anew = FigureReader.Read(rest, line, -1, context).Select(figure => figure.Key).ToList();
        var kept = new List<string>();
        var first = string.Empty;
        foreach (var (clause, index) in Segmenter.Of(pending).SelectMany(segment => ClausesWithLabel(segment)).Select((clause, index) => (clause, index)))
        {
            var words = clause.In(pending);
            var nouns = FigureReader.Read(words, line, -1, context).Select(figure => figure.Key).ToList();
            if (nouns.Contains(Diacritics.Fold(open.Quantity), StringComparer.Ordinal) && first.Length == 0)
            {
                first = words;
            }
            else if (!nouns.Exists(noun => anew.Exists(other => IsSame(noun, other))))
            {
                kept.Add(words);
            }
        }

        return string.Join(", ", new[] { first, rest }.Concat(kept).Where(words => words.Length > 0));
    }

    private static IEnumerable<TextSpan> ClausesWithLabel(Segment segment) =>
        segment.Clauses.Select((clause, index) => index == 0 ? new TextSpan(segment.Whole.Start, clause.End) : clause);

    private static bool IsSame(string noun, string other) =>
        noun.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(noun, StringComparison.Ordinal);

    private static DraftEvent.Corrected? CorrectEarlier(TurnContext context, Contradiction open, decimal value)
    {
        if (value == open.EarlierValue || context.Draft.Entries.FirstOrDefault(entry => entry.Id == open.EarlierEntry) is not { } entry)
        {
            return null;
        }

        var figure = context.Analysis.Figures.Of(entry.Id).FirstOrDefault(figure => figure.Value == open.EarlierValue && string.Equals(figure.Key, Diacritics.Fold(open.Quantity), StringComparison.Ordinal));
        var written = VietnameseNumbers.Show(value);
        return figure is null
            ? null
            : new DraftEvent.Corrected(entry.Id, figure.Written, written, entry.Text[..figure.Span.Start] + written + entry.Text[figure.Span.End..]) { Turn = context.Turn };
    }

    [GeneratedRegex(@"\bca hai\b.*\bdung\b|\bhai so khac nhau\b|\bgiu ca hai\b")]
    private static partial Regex Both();

    [GeneratedRegex(@"^(?:so )?(?:cu|truoc|dau|truoc do|ban dau)(?: (?:moi )?dung| la dung)\b")]
    private static partial Regex Earlier();

    [GeneratedRegex(@"^(?:so )?(?:moi|sau|vua ghi|nay)(?: (?:moi )?dung| la dung)\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"^(?:\D{0,25}?)(?<first>\d[\d.]*)\s*(?:\p{L}+\s+){0,3}?(?:moi )?(?:la )?dung\b|^(?:dung so|dung la|chon|chon so|lay so|lay|la)\s+(?<second>\d[\d.]*)\b|^(?<second>\d[\d.]*)$")]
    private static partial Regex Choice();
}
