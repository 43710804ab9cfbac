using System.Text.Json.Serialization;
using Assistant.Corpus.References;

namespace Assistant.Host.Commands.Output;

/// <summary>What <c>corpus list --missing</c> prints.</summary>
internal sealed record MissingLine(IReadOnlyList<MissingLine.Entry> Missing)
{
    public static MissingLine From(IEnumerable<MissingDocument> missing) => new([.. missing.Select(one => new Entry(
        one.Number, one.Type, one.Date, one.Issuer, one.About, one.CitedBy, one.Ambiguous.Count > 0 ? one.Ambiguous : null))]);

    /// <param name="Ambiguous">Documents of the corpus with this number, where the citation gives no day; absent when there is none.</param>
    internal sealed record Entry(
        string Number,
        string Type,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? Date,
        string Issuer,
        string About,
        IReadOnlyList<string> CitedBy,
        IReadOnlyList<string>? Ambiguous);
}
