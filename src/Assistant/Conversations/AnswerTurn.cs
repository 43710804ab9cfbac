using Assistant.Drafting;
using Assistant.Drafting.Checks;
using Assistant.Drafting.Figures;
using Assistant.Drafting.Matching;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>A message that answers: recorded line by line, checked, and the next question asked.</summary>
internal static class AnswerTurn
{
    // A denial names a section when it repeats nearly all of its title, and says little else.
    private const double NamesAll = 0.7;

    private const double NamesMost = 0.5;

    public static DraftTurn Of(TurnContext context)
    {
        var asked = context.Asked;
        if (DeniedSection(context, asked) is { } denied)
        {
            return NotApplicable(context, [.. denied.Lines.Where(context.Draft.IsOpen)], denied);
        }

        var placements = context.Analysis.Router.Route(context.Text, asked, context.Draft.IsOpen);
        if (placements.Count == 0)
        {
            var (heading, _) = HeadingNames.Leading(context.Draft.Map, context.Text, asked.Index);
            return MoveTurn.To(context, heading?.Lines.FirstOrDefault(context.Draft.IsOpen) ?? heading?.Lines[0] ?? asked);
        }

        if (placements.Count == 1 && Negatives.IsBare(placements[0].Text))
        {
            return NotApplicable(context, BareLines(context, placements[0], asked), placements[0].Heading);
        }

        var events = placements.Select(placement => Event(context, placement, asked)).ToList();
        var raised = Contradicting(context, placements, events);
        if (raised is not null)
        {
            events.RemoveAt(raised.Value.At);
            events.Add(new DraftEvent.ContradictionRaised(raised.Value.Contradiction) { Turn = context.Turn });
        }

        var mid = context.After(events);
        var (next, left) = raised is null ? Course.AfterAnswers(mid, placements, asked) : (raised.Value.Line, null);
        events.Add(new DraftEvent.Moved(next?.Id) { Turn = context.Turn });
        return new DraftTurn(events, (say, after) => Write(say, context, after, left));
    }

    public static DraftTurn NotApplicable(TurnContext context, IReadOnlyList<OutlineLine> lines, OutlineHeading? heading)
    {
        var reason = context.Text.Trim().TrimEnd('.');
        var events = new List<DraftEvent> { new DraftEvent.NotApplicable([.. lines.Select(line => line.Id)], reason) { Turn = context.Turn } };
        var mid = context.After(events);
        var last = lines[^1];
        var next = last.Step.Index < context.Asked.Step.Index ? context.Asked : Course.NextInOrder(mid, last);
        events.Add(new DraftEvent.Moved(next?.Id) { Turn = context.Turn });
        return new DraftTurn(events, (say, after) =>
        {
            say.Add(lines.Count > 1
                ? Replies.RecordedNone(heading is null ? Places.Of(last) : PlaceOf(heading, last), reason)
                : Replies.RecordedNoneLine(Places.Of(last), Places.Short(last.Title), reason));
            say.Suggest(Replies.SuggestUndo);
            AskNext(say, after.Draft);
        });
    }

    /// <summary>What was recorded, computed, checked, and what is asked next.</summary>
    public static void Write(Say say, TurnContext context, DraftAnalysis after, OutlineStep? left)
    {
        var fresh = after.Draft.Entries.Where(entry => entry.Id >= context.Draft.Version).ToList();
        Acknowledge(say, after, fresh);

        var ids = fresh.Select(entry => entry.Id).ToHashSet();
        WriteShares(say, after.Figures.Shares.Where(share => ids.Contains(share.Part.Entry)));
        WriteFindings(say, after.Findings.Where(finding => ids.Contains(finding.Entry)));
        if (left is not null)
        {
            var missing = left.Lines.Where(line => !line.Optional && after.Draft.IsOpen(line)).ToList();
            if (missing.Count > 0)
            {
                say.Add(Replies.SectionStillMissing(Places.Of(left), Overview.Names(missing)));
                RemindOfNotes(say, left);
            }
        }

        say.Suggest(after.Draft.OpenContradiction is null ? [Replies.SuggestUndo] : []);
        AskNext(say, after.Draft);
    }

    /// <summary>The open contradiction first, else the next question.</summary>
    public static void AskNext(Say say, Draft draft)
    {
        if (draft.OpenContradiction is { } open)
        {
            var earlier = draft.Map.Find(open.EarlierLine)!;
            var line = draft.Map.Find(open.Lines[0])!;
            var here = earlier.Step.Id == line.Step.Id;
            say.Add(Replies.ContradictionQuestion(
                open.Quantity,
                here ? Replies.LineOfSection(Places.Of(earlier), Places.Short(earlier.Title, 60)) : Places.Of(earlier, line),
                VietnameseNumbers.Show(open.EarlierValue),
                here ? Replies.LineOfSection(Places.Of(line), Places.Short(line.Title, 60)) : Places.Of(line, earlier),
                VietnameseNumbers.Show(open.Value)));
            say.Add(Replies.ContradictionStays);
            say.Suggest(Replies.RightFigure(VietnameseNumbers.Show(open.EarlierValue)), Replies.RightFigure(VietnameseNumbers.Show(open.Value)), Replies.SuggestBothRight);
            return;
        }

        Prompts.Ask(say, draft);
    }

    public static void WriteShares(Say say, IEnumerable<Share> shares)
    {
        var lines = shares.Select(share => Overview.ShareLine(share)).ToList();
        if (lines.Count > 0)
        {
            say.Add(Replies.ComputedHeading + " " + string.Join("; ", lines) + ".");
        }
    }

    public static void WriteFindings(Say say, IEnumerable<Finding> findings)
    {
        foreach (var group in findings.GroupBy(finding => finding.Severity))
        {
            var heading = group.Key switch
            {
                FindingSeverity.Error => Replies.ErrorsHeading,
                FindingSeverity.Question => Replies.QuestionsHeading,
                _ => Replies.CheckedHeading,
            };
            var messages = group.Select(finding => finding.Message).Distinct(StringComparer.Ordinal).ToList();
            say.Add(messages.Count == 1 ? heading + " " + messages[0] : heading + "\n" + string.Join('\n', messages.Select(message => "- " + message)));
        }
    }

    // Where several lines could be meant, the user sees which one took what.
    private static void Acknowledge(Say say, DraftAnalysis after, List<Entry> fresh)
    {
        foreach (var step in fresh.GroupBy(entry => after.Draft.Map.Find(entry.Lines[0])!.Step))
        {
            var entries = step.ToList();
            var place = Places.Of(step.Key);
            if (entries.Count == 1 && (step.Key.Lines.Count == 1 || step.Key.LineByLine) && entries[0].Kind != EntryKind.NotApplicable)
            {
                var line = after.Draft.Map.Find(entries[0].Lines[0])!;
                say.Add(Replies.Recorded(place, Prompts.Echo(entries[0].Text)) + (IsCountedNone(entries[0].Text, line, after.Matcher) ? " " + Replies.UnderstoodAsZero : string.Empty));
            }
            else
            {
                say.Add(Replies.RecordedInto(place) + "\n" + string.Join('\n', entries.Select(entry => Replies.RecordedRow(
                    string.Join("; ", entry.Lines.Select(id => Places.Short(after.Draft.Map.Find(id)!.Title, 60))),
                    Prompts.Echo(entry.Text),
                    entry.Kind == EntryKind.NotApplicable))));
            }
        }
    }

    private static void RemindOfNotes(Say say, OutlineStep step)
    {
        foreach (var note in step.Notes.Where(note => Diacritics.Fold(note).StartsWith("luu y", StringComparison.Ordinal)))
        {
            say.Add("> " + note.Replace("*", string.Empty, StringComparison.Ordinal));
        }
    }

    private static DraftEvent Event(TurnContext context, Placement placement, OutlineLine asked)
    {
        var lines = placement.Lines.Select(line => line.Id).ToList();
        var line = placement.Lines[0];
        if (context.Draft.Replacing && placement.Lines.Any(one => one.Step.Id == asked.Step.Id))
        {
            return new DraftEvent.Replaced(lines, placement.Text) { Turn = context.Turn };
        }

        var none = Negatives.IsDenial(placement.Text) && !context.Draft.EntriesOf(line).Any()
            && Negatives.SaysThereIsNone(placement.Text)
            && (line.Optional || line.AsksForFigure && !IsCountedNone(placement.Text, line, context.Analysis.Matcher));
        return none
            ? new DraftEvent.NotApplicable(lines, placement.Text) { Turn = context.Turn }
            : new DraftEvent.Answered(lines, placement.Text) { Turn = context.Turn };
    }

    // "không có thôn nào chưa có chi bộ" answers "Số thôn … chưa có chi bộ" with a count: none.
    private static bool IsCountedNone(string text, OutlineLine line, LineMatcher matcher)
    {
        var title = Diacritics.Fold(line.Title);
        var counts = title.StartsWith("so ", StringComparison.Ordinal) || title.StartsWith("tong so ", StringComparison.Ordinal);
        var folded = " " + Diacritics.Fold(text) + " ";
        return counts
            && Negatives.SaysThereIsNone(text)
            && folded.Contains(" nao ", StringComparison.Ordinal)
            && matcher.Score(Negatives.Denied(text), line.Node).Coverage > NamesMost;
    }

    private static OutlineHeading? DeniedSection(TurnContext context, OutlineLine asked)
    {
        var text = context.Text;
        if (!Negatives.IsDenial(text) || !Negatives.SaysThereIsNone(text) || Segmenter.Of(text).Count != 1)
        {
            return null;
        }

        var named = Negatives.Denied(text);
        var matcher = context.Analysis.Matcher;
        return context.Draft.Map.Headings
            .Where(heading => !heading.IsPart && heading.Lines.Any(context.Draft.IsOpen))
            .Where(heading => matcher.TitleCoverage(named, heading.Node) >= NamesAll && matcher.Score(named, heading.Node).Coverage >= NamesAll)
            .OrderBy(heading => HeadingNames.Distance(asked.Index, heading.Lines))
            .ThenByDescending(heading => heading.Lines.Count)
            .FirstOrDefault();
    }

    // "không phát sinh" is said of what was shown: one line where lines are asked singly, else the section.
    private static List<OutlineLine> BareLines(TurnContext context, Placement placement, OutlineLine asked)
    {
        if (placement.Heading is { } heading)
        {
            return [.. heading.Lines.Where(context.Draft.IsOpen).DefaultIfEmpty(placement.Lines[0])];
        }

        var line = placement.Lines[0];
        return line.Id != asked.Id || line.Step.LineByLine ? [line] : [.. line.Step.Lines.Where(context.Draft.IsOpen).DefaultIfEmpty(line)];
    }

    private static (int At, Contradiction Contradiction, OutlineLine Line)? Contradicting(TurnContext context, IReadOnlyList<Placement> placements, List<DraftEvent> events)
    {
        if (context.Draft.OpenContradiction is not null)
        {
            return null;
        }

        for (var i = 0; i < placements.Count; i++)
        {
            var line = placements[i].Lines[0];
            if (events[i] is not DraftEvent.Answered)
            {
                continue;
            }

            var book = context.Analysis.Figures.With(placements[i].Text, line, context.Analysis.Matcher);
            var pair = RepeatCheck.Pairs(book).FirstOrDefault(pair => pair.Later.Entry < 0 && pair.Earlier.Entry >= 0 && pair.Earlier.Value != pair.Later.Value);
            if (pair.Later is not null)
            {
                return (i, new Contradiction(
                    [.. placements[i].Lines.Select(one => one.Id)],
                    placements[i].Text,
                    pair.Later.Noun,
                    pair.Later.Value,
                    pair.Earlier.Entry,
                    pair.Earlier.Line.Id,
                    pair.Earlier.Value), line);
            }
        }

        return null;
    }

    private static string PlaceOf(OutlineHeading heading, OutlineLine line) =>
        heading.Label.Length == 0 || heading.Node.Id == line.Step.Id ? Places.Of(line) : Replies.NumberedSection(heading.Label, string.Empty);
}
