using Assistant.Drafting;
using Assistant.Drafting.Checks;
using Assistant.Drafting.Matching;
using Assistant.Wording;

namespace Assistant.Conversations;

/// <summary>Decides what a message means while a report is written.</summary>
internal sealed class Interview(Exporter exporter)
{
    /// <summary>Null when the message is a question, to be answered from the corpus.</summary>
    public DraftTurn? Take(TurnContext context, IReadOnlyDictionary<string, string>? form)
    {
        var draft = context.Draft;
        if (IsNamingUnit(draft))
        {
            return NameUnit(context, form);
        }

        var command = CommandReader.Read(context.Text, draft);
        if (draft.OpenContradiction is not null && command is null or DraftCommand.Correct && draft.OpenContradiction is not null && ContradictionTurn.Of(context) is { } settled)
        {
            return settled;
        }

        if (command is not null && Do(command, context) is { } done)
        {
            return done;
        }

        return QuestionSigns.IsQuestion(context.Text) ? null : AnswerTurn.Of(context);
    }

    private static bool IsNamingUnit(Draft draft) => draft.Unit is null || draft.Current is null && draft.Unit.Level == UnitLevel.Unknown && draft.Entries.Count == 0;

    private DraftTurn? NameUnit(TurnContext context, IReadOnlyDictionary<string, string>? form)
    {
        var known = context.Draft.Unit;
        var command = CommandReader.Read(context.Text, context.Draft);
        if (StartTurn.ReadUnit(context.Text, form, known) is { } unit && !QuestionSigns.IsQuestion(context.Text))
        {
            return StartTurn.Name(context, unit, goOn: unit.Level != UnitLevel.Unknown || form is not null);
        }

        if (known is not null && command is DraftCommand.Skip)
        {
            return StartTurn.Name(context, known, goOn: true);
        }

        if (command is not null and not DraftCommand.Skip && Do(command, context) is { } done)
        {
            return done;
        }

        return QuestionSigns.IsQuestion(context.Text)
            ? null
            : DraftTurn.Only((say, after) =>
            {
                say.Add(known is null ? Replies.UnitNotUnderstood : string.Empty);
                StartTurn.AskUnit(say, after.Draft);
            });
    }

    private DraftTurn? Do(DraftCommand command, TurnContext context) => command switch
    {
        DraftCommand.Skip skip => MoveTurn.Skip(context, skip),
        DraftCommand.Back => MoveTurn.Back(context),
        DraftCommand.Undo => MoveTurn.Undo(context),
        DraftCommand.GoTo go => MoveTurn.To(context, go.Heading),
        DraftCommand.Continue => DraftTurn.Only((say, after) => AnswerTurn.AskNext(say, after.Draft)),
        DraftCommand.Preview preview => DraftTurn.Only((say, after) => Preview(say, after, preview.Heading)),
        DraftCommand.Progress => DraftTurn.Only((say, after) => Progress(say, after)),
        DraftCommand.WhatIsAsked what => DraftTurn.Only((say, after) => Explain(say, after.Draft, what.Heading)),
        DraftCommand.Leave => new DraftTurn([], (say, _) => say.Add(Replies.LeftDraft).Suggest(Replies.SuggestContinue, Replies.SuggestDrafts), Leaves: true),
        DraftCommand.Export => exporter.Export(context),
        DraftCommand.Help => DraftTurn.Only((say, after) =>
        {
            say.Add(Replies.DraftHelpText);
            Prompts.Remind(say, after.Draft);
        }),
        DraftCommand.FillZeros => ZeroTurn.Ask(context),
        DraftCommand.ConfirmZeros confirm => ZeroTurn.Confirm(context, confirm.Text),
        DraftCommand.NoFigures => ZeroTurn.LeaveOpen(context),
        DraftCommand.Correct => CorrectionTurn.Of(context),
        DraftCommand.NameUnit naming when StartTurn.ReadUnit(naming.Text, null, null) is { } unit => StartTurn.Name(context, unit, goOn: context.Draft.Current is null),
        _ => null,
    };

    private static void Preview(Say say, DraftAnalysis after, OutlineHeading? heading)
    {
        PreviewText.Write(say, after, heading);
        Warn(say, after);
        say.Suggest(Replies.SuggestContinue, Replies.SuggestExport, Replies.SuggestProgress);
        Prompts.Remind(say, after.Draft);
    }

    private static void Progress(Say say, DraftAnalysis after)
    {
        Overview.Progress(say, after.Draft);
        Warn(say, after);
        say.Suggest(Replies.SuggestContinue, Replies.SuggestPreview, Replies.SuggestExport);
        Prompts.Remind(say, after.Draft);
    }

    // What cannot be right must be seen wherever the whole report is looked at.
    private static void Warn(Say say, DraftAnalysis after)
    {
        AnswerTurn.WriteFindings(say, after.Findings.Where(finding => finding.Severity == FindingSeverity.Error));
        if (after.Draft.OpenContradiction is { } open)
        {
            say.Add(Replies.ContradictionReminder(open.Quantity, VietnameseNumbers.Show(open.EarlierValue), VietnameseNumbers.Show(open.Value)));
        }
    }

    private static void Explain(Say say, Draft draft, OutlineHeading? heading)
    {
        var steps = heading is null
            ? [draft.Current?.Step ?? draft.Map.Steps[0]]
            : heading.Lines.Select(line => line.Step).DistinctBy(step => step.Id).Take(3).ToList();
        foreach (var step in steps)
        {
            Prompts.Explain(say, draft, step);
        }

        say.Suggest(Replies.SuggestSkip, Replies.SuggestNone, Replies.SuggestProgress);
        if (heading is not null)
        {
            Prompts.Remind(say, draft);
        }
    }
}
