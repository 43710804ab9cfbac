using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Corpus.Validity;

namespace Assistant.Answers.Composing;

/// <summary>
/// "quy chế cũ với mới", "năm 2019 và năm 2025": a document and what replaced or changed it, where the question tells them apart
/// without naming either.
/// </summary>
internal static partial class Versions
{
    /// <returns>The question put to both, without the words that tell them apart; null when no such two are meant.</returns>
    public static Inquiry? Of(Inquiry inquiry)
    {
        var reading = inquiry.Reading;
        if (reading.Years.Count < 2 && !OldAndNew().IsMatch(reading.Folded))
        {
            return null;
        }

        foreach (var document in inquiry.Scope.Documents.Where(document => !document.IsNote && (inquiry.Scope.Asked.Homes.Count == 0 || inquiry.Scope.Asked.Homes.Any(document.Homes.Contains))))
        {
            var pair = Later(inquiry, document) is { } later ? [document, later]
                : inquiry.Scope.Documents.FirstOrDefault(other => Later(inquiry, other) == document) is { } earlier ? [earlier, document]
                : new List<DocumentView>();
            if (pair.Count == 2 && reading.Years.All(year => pair.Exists(one => one.Document.Date?.Year == year)))
            {
                return new Inquiry(Plain(reading), inquiry.Base, inquiry.Scope, inquiry.Question).Within(pair);
            }
        }

        return null;
    }

    private static DocumentView? Later(Inquiry inquiry, DocumentView document) =>
        inquiry.Base.Corpus.Validity.StatusOf(DocumentIdentity.Of(document.Document), DateOnly.MaxValue).Changes
            .Select(change => inquiry.Base.Find(change.ByDocumentId)).OfType<DocumentView>().FirstOrDefault(later => later != document);

    private static QuestionReading Plain(QuestionReading reading) =>
        reading with { Years = [], Terms = [.. reading.Terms.Where(term => term.Folded is not ("cu" or "moi") && !reading.Years.Any(year => term.Folded.Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)))] };

    [GeneratedRegex(@" cu (?:va|voi|so voi|hay|den|sang)? ?(?:\S+ ){0,3}?moi | moi (?:va|voi|so voi|hay)? ?(?:\S+ ){0,3}?cu ", RegexOptions.CultureInvariant)]
    private static partial Regex OldAndNew();
}
