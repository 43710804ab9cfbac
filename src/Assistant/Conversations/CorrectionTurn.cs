using Assistant.Drafting;
using Assistant.Drafting.Figures;
using Assistant.Drafting.Matching;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>"đảng viên là 241, lúc nãy gõ nhầm 214"; "sửa mục 2.1: …". The interview stays where it was.</summary>
internal static class CorrectionTurn
{
    public static DraftTurn Of(TurnContext context)
    {
        var map = context.Draft.Map;
        var heading = HeadingNames.Anywhere(map, context.Text, context.Asked.Index);
        var content = NewText(context.Text);
        if (content.Length == 0 && CorrectionReader.Read(context.Text, context.Analysis.Figures, heading?.Lines ?? map.Lines) is { } correction)
        {
            return Figure(context, correction);
        }

        if (content.Length > 0)
        {
            return Replace(context, heading, content);
        }

        if (heading is null)
        {
            return DraftTurn.Only((say, after) =>
            {
                say.Add(Replies.CorrectionNotUnderstood);
                Prompts.Remind(say, after.Draft);
            });
        }

        var line = heading.Lines.FirstOrDefault(one => context.Draft.EntriesOf(one).Any()) ?? heading.Lines[0];
        return new DraftTurn([new DraftEvent.Moved(line.Id, Replacing: true) { Turn = context.Turn }], (say, after) =>
        {
            Prompts.Explain(say, after.Draft, line.Step);
            foreach (var entry in line.Step.Lines.SelectMany(after.Draft.EntriesOf).Distinct())
            {
                say.Add(Replies.AlreadyGiven(Prompts.Echo(entry.Text)));
            }

            say.Add(Replies.SendNewText);
        });
    }

    private static DraftTurn Figure(TurnContext context, FigureCorrection correction)
    {
        var wrong = correction.Wrong;
        var entry = context.Draft.Entries.Single(entry => entry.Id == wrong.Entry);
        var text = entry.Text[..wrong.Span.Start] + correction.Written + entry.Text[wrong.Span.End..];
        var corrected = new DraftEvent.Corrected(entry.Id, wrong.Written, correction.Written, text) { Turn = context.Turn };
        return new DraftTurn([corrected], (say, after) =>
        {
            say.Add(Replies.Corrected(Places.Of(wrong.Line), wrong.Written, correction.Written) + " " + Replies.CorrectedText(Prompts.Echo(text)));
            var changed = Changed(context.Analysis.Figures, after.Figures).ToList();
            say.Add(changed.Count == 0 ? string.Empty : Replies.SharesChanged + "\n" + string.Join('\n', changed));
            say.Add(Replies.NothingElseChanged);
            AnswerTurn.WriteFindings(say, after.Findings.Where(finding => finding.Entry == entry.Id || finding.Severity == Drafting.Checks.FindingSeverity.Error));
            say.Suggest(Replies.SuggestUndo);
            AnswerTurn.AskNext(say, after.Draft);
        });
    }

    private static IEnumerable<string> Changed(FigureBook before, FigureBook after)
    {
        foreach (var share in after.Shares)
        {
            var was = before.Shares.FirstOrDefault(other => other.Part.Entry == share.Part.Entry
                && string.Equals(other.Part.Noun, share.Part.Noun, StringComparison.Ordinal)
                && other.Part.Line.Id == share.Part.Line.Id);
            if (was is not null && (was.Whole != share.Whole || was.Part.Value != share.Part.Value))
            {
                yield return Replies.ShareChanged(Overview.ShareLine(was), Overview.ShareLine(share));
            }
        }
    }

    private static DraftTurn Replace(TurnContext context, OutlineHeading? heading, string content)
    {
        var start = heading?.Lines[0] ?? context.Asked;
        var placements = context.Analysis.Router.Route(content, start, line => heading is null || heading.Lines.Contains(line));
        var scope = heading?.Lines ?? start.Step.Lines;
        var events = new List<DraftEvent>();
        foreach (var placement in placements)
        {
            var lines = placement.Lines.Where(scope.Contains).DefaultIfEmpty(start).Select(line => line.Id).ToList();
            // The second piece for a line adds to the first; only the first takes the old words' place.
            events.Add(events.OfType<DraftEvent.Replaced>().Any(earlier => earlier.Lines.Intersect(lines).Any())
                ? new DraftEvent.Answered(lines, placement.Text) { Turn = context.Turn }
                : new DraftEvent.Replaced(lines, placement.Text) { Turn = context.Turn });
        }

        return new DraftTurn(events, (say, after) =>
        {
            foreach (var entry in after.Draft.Entries.Where(entry => entry.Id >= context.Draft.Version))
            {
                say.Add(Replies.Replaced(Places.Of(after.Draft.Map.Find(entry.Lines[0])!), Prompts.Echo(entry.Text)));
            }

            AnswerTurn.WriteFindings(say, after.Findings.Where(finding => finding.Entry >= context.Draft.Version));
            say.Suggest(Replies.SuggestUndo);
            AnswerTurn.AskNext(say, after.Draft);
        });
    }

    private static string NewText(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || colon > 60 ? string.Empty : text[(colon + 1)..].Trim();
    }
}
