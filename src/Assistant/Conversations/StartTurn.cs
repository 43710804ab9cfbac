using Assistant.Corpus;
using Assistant.Drafting;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>The beginning of a report: which outline, by when, for whom.</summary>
internal static class StartTurn
{
    public static void Open(Say say, Draft draft)
    {
        var map = draft.Map;
        var numbered = map.Headings.Where(heading => heading.IsPart && heading.PartNumber > 0).ToList();
        var opening = map.Headings.FirstOrDefault(heading => heading.IsPart && heading.PartNumber == 0);
        var name = opening is null ? string.Empty : char.ToUpperInvariant(opening.Node.Title[0]) + opening.Node.Title[1..].ToLowerInvariant();
        say.Add(Replies.StartOutline(draft.Outline.Parent.Title, Replies.Scope(name, numbered.Count, map.Headings.Count(heading => heading.Node.Level == map.Headings[0].Node.Level)), map.Lines.Count));
        say.Add($"**{DraftDesk.Title(draft)}**");
        if (draft.Deadlines.Count > 0)
        {
            say.Add(Replies.DeadlinesHeading + "\n" + string.Join('\n', draft.Deadlines.Select(deadline =>
                Replies.DeadlineFor(deadline.Who, deadline.Text, say.Cite(draft, deadline.Span, deadline.Section)))));
        }

        AskUnit(say, draft);
    }

    public static void AskUnit(Say say, Draft draft)
    {
        if (draft.Unit is { Level: UnitLevel.Unknown })
        {
            say.Add(Replies.AskLevel).Suggest(Replies.LevelGrassroots, Replies.LevelBranch, Replies.LevelDistrict, Replies.LevelProvince, Replies.SuggestSkip);
            return;
        }

        say.Add(Replies.AskUnit).Ask(new Form(
            Replies.UnitFormId,
            Replies.UnitFormTitle,
            [
                new FormField("name", Replies.UnitFormName, "text", Required: true),
                new FormField("level", Replies.UnitFormLevel, "choice", Required: true, Choices: [Replies.LevelGrassroots, Replies.LevelBranch, Replies.LevelDistrict, Replies.LevelProvince]),
                new FormField("superior", Replies.UnitFormSuperior, "text"),
                new FormField("period", Replies.UnitFormPeriod, "text"),
            ],
            Replies.UnitFormSubmit));
    }

    /// <summary>What the unit's form or line says; null when it names no unit.</summary>
    public static Unit? ReadUnit(string text, IReadOnlyDictionary<string, string>? form, Unit? known)
    {
        if (form is not null && form.TryGetValue("name", out var name) && name.Trim().Length > 0)
        {
            var read = UnitReader.Read(name) ?? new Unit(name.Trim(), UnitLevel.Unknown);
            var level = UnitReader.LevelOf(form.GetValueOrDefault("level", string.Empty));
            return read with
            {
                Level = level == UnitLevel.Unknown ? read.Level : level,
                Superior = form.GetValueOrDefault("superior", string.Empty).Trim() is { Length: > 0 } superior ? superior : read.Superior,
                Period = form.GetValueOrDefault("period", string.Empty).Trim(),
            };
        }

        if (known is { Level: UnitLevel.Unknown })
        {
            var chosen = UnitReader.LevelOf(text);
            return chosen == UnitLevel.Unknown ? null
                : UnitReader.Read(text) is { } other && IsProperName(other.Name) ? other with { Level = chosen }
                : known with { Level = chosen };
        }

        return UnitReader.Read(text);
    }

    // "Đảng ủy xã" of a choice is a kind; a name has a capital after its first word.
    private static bool IsProperName(string name) => name.Split(' ').Skip(1).Any(word => word.Length > 0 && char.IsUpper(word[0]));

    /// <summary>Records the unit and asks the first line, or the level when the words did not tell it.</summary>
    public static DraftTurn Name(TurnContext context, Unit unit, bool goOn)
    {
        var events = new List<DraftEvent> { new DraftEvent.UnitNamed(unit) { Turn = context.Turn } };
        if (goOn)
        {
            var mid = context.After(events);
            events.Add(new DraftEvent.Moved(mid.Map.Lines.FirstOrDefault(line => mid.StatusOf(line) != LineStatus.Hidden)?.Id) { Turn = context.Turn });
        }

        return new DraftTurn(events, (say, after) =>
        {
            var draft = after.Draft;
            var level = draft.Unit!.Level.ToString().ToLowerInvariant();
            say.Add(Replies.UnitRecorded(draft.Unit.Name, Replies.LevelName(level)));
            if (draft.Current is null)
            {
                AskUnit(say, draft);
                return;
            }

            if (DeadlineFinder.For(draft.Deadlines, draft.Unit.Level) is { } deadline)
            {
                say.Add(Replies.DeadlineOfUnit(deadline.Text, deadline.ReportTo, say.Cite(draft, deadline.Span, deadline.Section)));
            }

            var hidden = DraftCounts.Of(draft, draft.Map.Lines).Hidden;
            say.Add(hidden > 0 ? Replies.LinesHidden(hidden) : string.Empty);
            Prompts.Ask(say, draft);
        });
    }
}
