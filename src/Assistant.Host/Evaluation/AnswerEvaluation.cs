using System.Globalization;

namespace Assistant.Host.Evaluation;

/// <summary>Scores answers against gold questions.</summary>
public static class AnswerEvaluation
{
    /// <summary>What the curve is drawn over: from answering everything to answering only what is certain.</summary>
    public static IReadOnlyList<double> Thresholds { get; } = [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9, 1];

    /// <summary>The questions that were answered wrongly, or wrongly answered, in their order.</summary>
    public static IReadOnlyList<AnswerMiss> Misses(IReadOnlyList<GoldQuestion> questions, IReadOnlyDictionary<string, GivenAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(answers);
        return
        [
            .. questions.Select(question => Verdict.Of(question, answers.GetValueOrDefault(question.Id)))
                .Where(verdict => !verdict.Good)
                .Select(verdict => new AnswerMiss(
                    verdict.Question.Id,
                    verdict.Question.Type,
                    !verdict.Question.Answerable ? "not_refused" : verdict.Right ? "not_cited" : verdict.Cited ? "not_right" : "not_right_not_cited",
                    verdict.Question.Question,
                    answers.GetValueOrDefault(verdict.Question.Id)?.Status ?? "missing",
                    answers.GetValueOrDefault(verdict.Question.Id)?.Text ?? string.Empty)),
        ];
    }

    /// <param name="answers">By question id; a question without an answer counts as missing, and as wrong.</param>
    public static AnswerFigures Score(IReadOnlyList<GoldQuestion> questions, IReadOnlyDictionary<string, GivenAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(answers);
        var scores = questions.Select(question => Verdict.Of(question, answers.GetValueOrDefault(question.Id))).ToList();
        var answerable = scores.Where(score => score.Question.Answerable).ToList();
        var others = scores.Where(score => !score.Question.Answerable).ToList();
        return new AnswerFigures(
            answerable.Count,
            Share(answerable.Count(score => score.Right), answerable.Count),
            Share(answerable.Count(score => score.Cited), answerable.Count),
            Share(answerable.Count(score => score.CitedFirst), answerable.Count),
            Share(answerable.Count(score => score.Right && score.Cited), answerable.Count),
            Share(answerable.Sum(score => score.Covered), answerable.Sum(score => score.Question.Evidence.Count)),
            Share(answerable.Count(score => score.Declined), answerable.Count),
            others.Count,
            Share(others.Count(score => score.Refused), others.Count),
            scores.Count(score => score.Missing),
            ByStyle(answerable));
    }

    private static double Share(int part, int whole) => Math.Round((double)part / Math.Max(whole, 1), 4);

    private static SortedDictionary<string, string> ByStyle(IEnumerable<Verdict> verdicts)
    {
        var styles = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var style in verdicts.GroupBy(verdict => verdict.Question.Style, StringComparer.Ordinal))
        {
            var good = style.Count(verdict => verdict.Right && verdict.Cited);
            styles[style.Key] = string.Create(CultureInfo.InvariantCulture, $"{good}/{style.Count()}");
        }

        return styles;
    }
}
