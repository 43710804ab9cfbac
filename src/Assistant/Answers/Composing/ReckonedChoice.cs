using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Composing;

/// <summary>Whether a figure that is reckoned answers the question, and whether its terms come from a table or from a sentence.</summary>
internal static class ReckonedChoice
{
    // A sentence that fits so much better than the table says it itself.
    private const double SaysItItself = 0.15;

    /// <returns>Null when the question asks for no reckoning, or the terms are not there.</returns>
    public static Draft? Of(Inquiry inquiry)
    {
        var reading = inquiry.Reading;
        var asked = Reckonings.Of(reading);
        var isAsked = reading.Is(QuestionKind.Arithmetic) || reading.Is(QuestionKind.Quantity) || reading.Is(QuestionKind.Comparison) || asked is Reckoning.Highest or Reckoning.Lowest;
        if (!isAsked || (reading.Is(QuestionKind.Comparison) && (inquiry.Scope.Named.Count > 1 || reading.Levels.Count > 1)))
        {
            return null;
        }

        return From(inquiry, asked) ?? (SinceDocument(inquiry) is { } wider ? From(wider, asked) : null);
    }

    private static Draft? From(Inquiry inquiry, Reckoning asked)
    {
        var table = asked == Reckoning.None ? TextReckoning.AsksForRest(inquiry) ? TableRest.Compose(inquiry) : null : TableComposer.Reckoned(inquiry);
        var text = TextSumComposer.Compose(inquiry) ?? TextReckoning.Compose(inquiry, asked);
        return table is not null && (text is null || text.Confidence < table.Confidence + SaysItItself) ? table : text;
    }

    // "sau một năm thực hiện Chỉ thị 38": what came of it stands in the reports that name it, not in the directive.
    private static Inquiry? SinceDocument(Inquiry inquiry)
    {
        if (!inquiry.Scope.IsNamed || !inquiry.Scope.Sources.Any(source => Regex.IsMatch(inquiry.Reading.Folded, $@" thuc hien (?:\S+ ){{0,3}}?{Regex.Escape(source.Token)} ", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))))
        {
            return null;
        }

        var reporting = inquiry.Base.DocumentsOf(inquiry.Base.Places(inquiry.Reading.Text))
            .Where(document => !inquiry.Scope.Named.Contains(document) && document.Mentions.Any(mention => inquiry.Scope.Sources.Any(source => source.Fits(mention.Mention))))
            .ToList();
        return reporting.Count == 0 ? null : inquiry.Within(reporting);
    }
}
