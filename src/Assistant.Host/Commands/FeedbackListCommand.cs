using Assistant.Conversations.Feedback;
using Assistant.Host.Commands.Output;
using Assistant.Wording;
using Spectre.Console;

namespace Assistant.Host.Commands;

internal sealed class FeedbackListCommand : AssistantCommand
{
    private readonly FeedbackOptions _which = new();

    public FeedbackListCommand(CommandSurroundings surroundings)
        : base("list", Replies.HelpFeedbackList, surroundings)
    {
        foreach (var option in _which.All)
        {
            Options.Add(option);
        }
    }

    public override Task<int> RunAsync(Invocation call)
    {
        var ratings = _which.Chosen(call);
        if (call.Json)
        {
            call.WriteJson(new RatingsLine([.. ratings.Select(RatingLine.From)]), JsonLine.Types.RatingsLine);
        }
        else if (ratings.Count == 0)
        {
            call.Out.WriteLine(Replies.NoFeedback);
        }
        else
        {
            call.Terminal.Rich(call.Out).Write(TableOf(ratings));
        }

        return Task.FromResult(ExitCode.Fine);
    }

    private static Table TableOf(IReadOnlyList<RatedAnswer> ratings)
    {
        var table = new Table().RoundedBorder().AddColumns(Replies.ColumnId, Replies.ColumnDay, Replies.ColumnReaction, Replies.ColumnReason, Replies.ColumnQuestion);
        foreach (var rated in ratings)
        {
            table.AddRow(
                GoldLine.IdOf(rated),
                DayOption.Show(rated.Rating.At),
                rated.Rating.Reaction == Reaction.Up ? Replies.GoodWord : Replies.NotGoodWord,
                Markup.Escape(rated.Rating.Reason),
                Markup.Escape(rated.Kept.Answer.Question.ReplaceLineEndings(" ")));
        }

        return table;
    }
}
