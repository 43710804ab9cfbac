using Assistant.Drafting;
using Assistant.Drafting.Matching;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>Going about in the outline, putting off, taking back.</summary>
internal static class MoveTurn
{
    public static DraftTurn To(TurnContext context, OutlineLine line) =>
        new([new DraftEvent.Moved(line.Id) { Turn = context.Turn }], (say, after) => Prompts.Ask(say, after.Draft));

    public static DraftTurn To(TurnContext context, OutlineHeading heading) =>
        To(context, heading.Lines.FirstOrDefault(context.Draft.IsOpen) ?? heading.Lines[0]);

    public static DraftTurn Back(TurnContext context)
    {
        var asked = context.Asked;
        var before = asked.Step.LineByLine && asked.Id != asked.Step.Lines[0].Id
            ? context.Draft.Map.Lines[asked.Index - 1]
            : context.Draft.Map.Steps.LastOrDefault(step => step.Index < asked.Step.Index)?.Lines[0];
        return before is null
            ? DraftTurn.Only((say, after) =>
            {
                say.Add(Replies.NothingBefore);
                Prompts.Ask(say, after.Draft);
            })
            : To(context, before);
    }

    public static DraftTurn Skip(TurnContext context, DraftCommand.Skip skip)
    {
        var asked = context.Asked;
        var lines = Meant(context, skip, asked);
        var events = new List<DraftEvent> { new DraftEvent.Skipped([.. lines.Select(line => line.Id)]) { Turn = context.Turn } };
        var mid = context.After(events);
        // What is put off elsewhere leaves the interview where it stands.
        var next = lines.Contains(asked) || !mid.IsOpen(asked) ? Course.NextInOrder(mid, lines[^1]) : asked;
        events.Add(new DraftEvent.Moved(next?.Id) { Turn = context.Turn });
        var step = lines[0].Step;
        var names = lines.Count > 1 && lines.Count == step.Lines.Count(line => mid.IsOpen(line)) && lines.Count == step.Lines.Count
            ? Replies.WholeSection(lines.Count)
            : Overview.Names(lines);
        return new DraftTurn(events, (say, after) =>
        {
            say.Add(Replies.Skipped(Places.Of(step), names));
            say.Suggest(Replies.SuggestUndo);
            AnswerTurn.AskNext(say, after.Draft);
        });
    }

    public static DraftTurn Undo(TurnContext context)
    {
        if (context.Draft.Turns.Count == 0)
        {
            return DraftTurn.Only((say, _) => say.Add(Replies.NothingToUndo));
        }

        var events = new List<DraftEvent> { new DraftEvent.Undone(context.Draft.Turns[^1]) { Turn = context.Turn } };
        return new DraftTurn(events, (say, after) =>
        {
            var lost = context.Draft.Entries.Where(entry => after.Draft.Entries.All(other => other.Id != entry.Id)).ToList();
            say.Add(Replies.Undone(lost.Count == 0 ? Replies.UndoneStep : string.Join("; ", lost.Select(entry => Replies.UndoneAnswer(Prompts.Echo(entry.Text))))));
            if (after.Draft.Unit is null)
            {
                StartTurn.AskUnit(say, after.Draft);
                return;
            }

            AnswerTurn.AskNext(say, after.Draft);
        });
    }

    private static List<OutlineLine> Meant(TurnContext context, DraftCommand.Skip skip, OutlineLine asked)
    {
        if (skip.Topic.Length > 0)
        {
            var heading = HeadingNames.Anywhere(context.Draft.Map, skip.Topic, asked.Index)
                ?? HeadingNames.Leading(context.Draft.Map, skip.Topic + ": ", asked.Index).Heading;
            var (line, named) = heading is null ? context.Analysis.Router.Resolve(skip.Topic, asked) : (null, heading);
            heading ??= named;
            if (line is not null)
            {
                return [line];
            }

            if (heading is not null)
            {
                return [.. heading.Lines.Where(context.Draft.IsOpen).DefaultIfEmpty(heading.Lines[0])];
            }
        }

        return asked.Step.LineByLine && !skip.Section
            ? [asked]
            : [.. asked.Step.Lines.Where(context.Draft.IsOpen).DefaultIfEmpty(asked)];
    }
}
