using System.Text.RegularExpressions;

namespace Assistant.Answers.Reading;

/// <summary>Words that tell what a question wants.</summary>
/// <param name="Pattern">Over the folded words, a space before and after each.</param>
/// <param name="Weight">The heaviest cue decides.</param>
/// <param name="Spent">The words only ask, so evidence need not hold them.</param>
internal sealed record Cue(QuestionKind Kind, Need Needs, int Weight, bool Spent, Regex Pattern);
