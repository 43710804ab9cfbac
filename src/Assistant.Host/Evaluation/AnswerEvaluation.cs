using System.Globalization;

namespace Assistant.Host.Evaluation;

/// <summary>Scores answers against gold questions.</summary>
public static class AnswerEvaluation
{
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
