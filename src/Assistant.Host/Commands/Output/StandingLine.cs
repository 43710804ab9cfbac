using System.Text.Json.Serialization;
using Assistant.Corpus.Validity;
using Assistant.Search;

namespace Assistant.Host.Commands.Output;

/// <param name="Document">Id in the corpus; null when its text is not there.</param>
/// <param name="Status">unknown, in_force, not_yet_in_force, amended, replaced, repealed or ended.</param>
/// <param name="Since">From when the status holds; null when nobody says.</param>
/// <param name="Text">The same in words, with sources.</param>
internal sealed record StandingLine(
    string Number,
    string Type,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? Date,
    string Issuer,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Document,
    string Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? Since,
    IReadOnlyList<StandingLine.ChangeLine> By,
    IReadOnlyList<StandingLine.ChangeLine> Later,
    string Text)
{
    public static StandingLine From(Standing standing, CorpusSnapshot corpus) => new(
        standing.Document.Number,
        standing.Document.Type,
        standing.Document.Date,
        standing.Document.Issuer,
        corpus.Validity.DocumentOf(standing.Document)?.Id,
        Words.Of(standing.Kind),
        standing.Day,
        [.. standing.Changes.Select(ChangeLine.Of)],
        [.. standing.Later.Select(ChangeLine.Of)],
        StandingText.Of(standing));

    internal sealed record ChangeLine(
        string Kind,
        string Number,
        string Type,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? Date,
        string Issuer,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Document,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? From,
        bool Formal,
        string Confidence,
        string Source)
    {
        public static ChangeLine Of(Change change) => new(
            Words.Of(change.Kind),
            change.By.Number,
            change.By.Type,
            change.By.Date,
            change.By.Issuer,
            change.ByDocumentId,
            change.From,
            change.Formal,
            Words.Of(change.Confidence),
            change.Source);
    }
}
