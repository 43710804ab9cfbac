using System.Text.Json.Serialization;
using Assistant.Answers;
using Assistant.Host.Evaluation;

namespace Assistant.Host.Commands.Output;

/// <param name="Id">The question's id in a batch; null for a single question.</param>
internal sealed record AnswerLine(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Id,
    string Status,
    string Answer,
    IReadOnlyList<CitationLine> Citations,
    IReadOnlyList<string> Suggestions,
    double ElapsedMs)
{
    /// <summary>How the question was understood; null where nobody asked for it.</summary>
    public Explanation? Explanation { get; init; }

    public static AnswerLine From(string? id, Answer answer, TimeSpan elapsed) => new(
        id,
        GivenAnswer.StatusOf(answer),
        answer.Text,
        [.. answer.Citations.Select(CitationLine.From)],
        answer.Suggestions,
        Math.Round(elapsed.TotalMilliseconds, 1));
}
