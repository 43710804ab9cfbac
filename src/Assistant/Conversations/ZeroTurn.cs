using Assistant.Drafting;
using Assistant.Drafting.Checks;
using Assistant.Drafting.Figures;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>A 0 is a figure like any other: it is recorded when the user says so of a thing, never to fill a blank.</summary>
internal static class ZeroTurn
{
    public static DraftTurn Ask(TurnContext context)
    {
        var lines = Candidates(context);
        if (lines.Count == 0)
        {
            return DraftTurn.Only((say, after) =>
            {
                say.Add(Replies.ZeroGuard).Add(Replies.ZeroNothingAsked);
                Prompts.Ask(say, after.Draft);
            });
        }

        var period = Years.Name([.. lines.SelectMany(line => PeriodCheck.Missing(context.Draft, context.Analysis.Figures, line)).Distinct().Order()]);
        var asked = new DraftEvent.ZeroAsked([.. lines.Select(line => line.Id)], period) { Turn = context.Turn };
        return new DraftTurn([asked], (say, after) =>
        {
            say.Add(Replies.ZeroGuard);
            say.Lines(lines.Select(line => "- " + Replies.ZeroQuestion(Places.Short(line.Title), Years.Name(PeriodCheck.Missing(after.Draft, after.Figures, line)))));
            say.Add(Replies.ZeroHowTo).Suggest(Replies.SuggestConfirmYears(period), Replies.SuggestNoData);
        });
    }

    /// <summary>Null when there is nothing that the confirmation could be about.</summary>
    public static DraftTurn? Confirm(TurnContext context, string text)
    {
        var candidates = context.Draft.OpenZero is { } open
            ? [.. open.Lines.Select(context.Draft.Map.Find).OfType<OutlineLine>()]
            : Candidates(context);
        if (candidates.Count == 0)
        {
            return null;
        }

        var statement = Statement(text);
        var named = candidates.Where(line => context.Analysis.Matcher.Score(statement, line.Node).IsStrong).ToList();
        if (named.Count == 0 && context.Draft.OpenZero is null)
        {
            return null;
        }

        var best = named.Count > 0 ? [named.MaxBy(line => context.Analysis.Matcher.Score(statement, line.Node).Weight)!] : candidates;
        var events = new List<DraftEvent>();
        foreach (var line in best)
        {
            var period = Years.Name(PeriodCheck.Missing(context.Draft, context.Analysis.Figures, line));
            // Only a full sentence of the user's own is printed; a bare "đúng" is spelt out.
            var words = named.Count > 0 ? statement : Replies.ZeroStatement(Places.Short(line.Title), period);
            events.Add(new DraftEvent.ZeroConfirmed([line.Id], words) { Turn = context.Turn });
        }

        var mid = context.After(events);
        if (context.Draft.Current is { } current && !mid.IsOpen(current))
        {
            events.Add(new DraftEvent.Moved(Course.NextInOrder(mid, current)?.Id) { Turn = context.Turn });
        }

        return new DraftTurn(events, (say, after) =>
        {
            foreach (var entry in after.Draft.Entries.Where(entry => entry.Id >= context.Draft.Version))
            {
                var line = after.Draft.Map.Find(entry.Lines[0])!;
                say.Add(Replies.RecordedZero(Places.Of(line), Places.Short(line.Title), entry.Text));
            }

            AnswerTurn.WriteFindings(say, after.Findings.Where(finding => string.Equals(finding.Rule, "period", StringComparison.Ordinal) && best.Contains(finding.Lines[0])));
            say.Suggest(Replies.SuggestUndo);
            AnswerTurn.AskNext(say, after.Draft);
        });
    }

    public static DraftTurn LeaveOpen(TurnContext context)
    {
        var open = context.Draft.OpenZero!;
        var untouched = open.Lines.Select(context.Draft.Map.Find).OfType<OutlineLine>().Where(context.Draft.IsOpen).Select(line => line.Id).ToList();
        var events = new List<DraftEvent> { new DraftEvent.Skipped(untouched) { Turn = context.Turn }, new DraftEvent.Moved(context.Draft.Current?.Id) { Turn = context.Turn } };
        return new DraftTurn(events, (say, after) =>
        {
            say.Add(Replies.ZeroLeftOpen);
            AnswerTurn.AskNext(say, after.Draft);
        });
    }

    // Lines whose years are not complete come first: that is what "các năm kia" speaks of.
    private static List<OutlineLine> Candidates(TurnContext context)
    {
        var gaps = context.Draft.Map.Lines.Where(line => PeriodCheck.Missing(context.Draft, context.Analysis.Figures, line).Count > 0).ToList();
        var here = gaps.Where(line => line.Step.Id == context.Asked.Step.Id).ToList();
        return here.Count > 0 ? here
            : gaps.Count > 0 ? gaps
            : [.. context.Asked.Step.Lines.Where(line => line.AsksForFigure && context.Draft.IsOpen(line))];
    }

    private static string Statement(string text)
    {
        var folded = Diacritics.FoldInPlace(text);
        var at = folded.IndexOf("xac nhan", StringComparison.Ordinal);
        var statement = at < 0 ? text : text[(at + "xac nhan".Length)..];
        return statement.Trim(' ', ',', ':', '.', '-');
    }
}
