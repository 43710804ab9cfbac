using Assistant.Answers.Evidence;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Answers who is responsible: the body, and the words that give it the work.</summary>
internal static class ResponsibleComposer
{
    private const int Looked = 16;

    // Of sentences that fit nearly alike the one that gives the work to somebody is meant.
    private const double GivenToSomebody = 0.12;

    private const double AsMuch = 0.06;

    public static Draft? Compose(Inquiry inquiry)
    {
        var fitting = inquiry.Clauses.Take(Looked)
            .Where(candidate => candidate.Clause is not null && candidate.Block.IsContent && Guard.Lets(inquiry, candidate.Block, ClauseComposer.Around(candidate)) && !ClauseComposer.IsEmptyPromise(candidate))
            .ToList();
        var best = fitting
            .Where(candidate => candidate.Fit.Coverage >= fitting[0].Fit.Coverage - AsMuch)
            .Select(candidate => (Candidate: candidate, Actor: Place.IsInOutline(candidate.Block) ? null : Actor.Of(candidate.Clause!)))
            .OrderByDescending(pair => pair.Candidate.Score + (pair.Actor is null ? 0 : GivenToSomebody))
            .FirstOrDefault();
        if (best.Candidate is null || best.Actor is null)
        {
            return best.Candidate is null ? null : ClauseComposer.Show(inquiry, best.Candidate, wholeSentence: true);
        }

        return best.Actor.Over is { } over && !inquiry.Reading.Says("phoi hop") ? Show(inquiry, best.Candidate, best.Actor, over) : ClauseComposer.Show(inquiry, best.Candidate, wholeSentence: true);
    }

    private static Draft Show(Inquiry inquiry, Candidate best, Actor actor, BlockView over)
    {
        var writer = new AnswerWriter();
        var (start, end) = ClauseComposer.Stretch(inquiry, best, wholeSentence: true);
        var mark = writer.Cite(best.Block, start, end);
        writer.Line(Replies.AnswerFrom(DocumentNames.Short(best.Block.Document.Document), DocumentNames.Section(best.Block))).Gap();
        writer.Line($"**{actor.Name}** {writer.Cite(over)}: {AnswerWriter.Shown(best.Block.Block.Text[start..end])} {mark}");
        return new Draft(writer, best.Trust, []);
    }
}
