using System.Text.Json;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Host.Evaluation;

/// <summary>Cited documents: the document itself, each mention's line, the date and the issuer.</summary>
internal static class StructureReferences
{
    public static void Compare(string name, JsonElement gold, Document document, LineNumbers lines, StructureTally tally)
    {
        var mentions = 0;
        foreach (var cited in gold.GetProperty("cited_documents").EnumerateArray())
        {
            var number = cited.GetProperty("number").GetString()!;
            var type = cited.GetProperty("type").GetString()!;
            var ours = document.References.FirstOrDefault(reference => Same(number, type, reference));
            tally.Gold("references", ours is not null, $"{name} {number}");
            var places = ours?.Spans.Select(span => lines.Of(span.Start)).ToList() ?? [];
            foreach (var line in cited.GetProperty("occurrences").EnumerateArray().Select(place => place.GetProperty("line").GetInt32()))
            {
                tally.Gold("references.mentions", places.Remove(line), $"{name} {number} line {line}");
            }

            if (ours is null)
            {
                continue;
            }

            mentions += ours.Spans.Count;
            // A document's own line says its date elsewhere.
            if (number != document.Number)
            {
                Told("references.dates", cited.GetProperty("date").GetString(), ours.Date is { } date ? Dates.Format(date) : "", $"{name} {number}", tally);
                Told("references.issuers", cited.GetProperty("issuer").GetString(), ours.Issuer, $"{name} {number}", tally);
            }
        }

        tally.Found("references", document.References.Count);
        tally.Found("references.mentions", mentions);
    }

    private static void Told(string kind, string? expected, string actual, string name, StructureTally tally)
    {
        if (!string.IsNullOrEmpty(expected))
        {
            tally.Gold(kind, StructureEvaluation.Fold(expected) == StructureEvaluation.Fold(actual), $"{name}: '{expected}', not '{actual}'");
        }

        tally.Found(kind, actual.Length > 0 ? 1 : 0);
    }

    /// <summary>Gold marks a bare number with "(viết tắt)" and a document without one with "(không số)".</summary>
    private static bool Same(string number, string type, Reference reference)
    {
        const string NoNumber = "(không số) ";
        const string Bare = " (viết tắt)";
        return number.StartsWith(NoNumber, StringComparison.Ordinal)
            ? reference.Number == number[NoNumber.Length..]
            : number.EndsWith(Bare, StringComparison.Ordinal)
                ? reference.Number == number[..^Bare.Length] && reference.Type == type
                : reference.Number == number;
    }
}
