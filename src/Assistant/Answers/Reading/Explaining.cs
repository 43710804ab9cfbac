using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Reading;

/// <summary>Tells people what was read from a question.</summary>
internal static class Explaining
{
    public static Explanation Of(QuestionReading reading)
    {
        var bodies = BodyNames.In(reading.Text).Select(span => span.In(reading.Text)).Distinct(StringComparer.Ordinal).ToList();
        return new Explanation(
            reading.Text,
            [.. reading.Kinds.Select(kind => Replies.ExplainKind(kind.ToString()))],
            [.. reading.Mentions.Select(mention => mention.Span.In(reading.Text))],
            bodies,
            [.. reading.Levels.Select(level => Replies.ExplainLevel(level.ToString()))],
            reading.Years,
            [.. reading.Sections.Select(section => Replies.ExplainSection(section.Kind, section.Label))],
            reading.Places,
            [.. Open(reading, bodies.Count > 0)],
            [.. reading.Terms.Select(Words)]);
    }

    private static IEnumerable<string> Open(QuestionReading reading, bool namesBody)
    {
        if (Talk.IsNoQuestion(reading.Kind))
        {
            yield break;
        }

        if (reading.Mentions.Count == 0)
        {
            yield return Replies.ExplainOpenDocument;
        }

        if (reading.Levels.Count == 0 && !namesBody && reading.Kind is QuestionKind.Deadline or QuestionKind.Responsible or QuestionKind.Tasks)
        {
            yield return Replies.ExplainOpenLevel;
        }

        if (reading.Years.Count == 0 && reading.Kind is QuestionKind.Quantity or QuestionKind.Arithmetic)
        {
            yield return Replies.ExplainOpenYear;
        }
    }

    private static string Words(QuestionTerm term)
    {
        var own = term.Key ?? term.Folded;
        return term.Options.Count > 1 ? $"{own} ({string.Join(", ", term.Options.Skip(1))})" : own;
    }
}
