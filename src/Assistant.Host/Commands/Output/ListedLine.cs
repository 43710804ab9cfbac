using System.Text.Json.Serialization;
using Assistant.Corpus;

namespace Assistant.Host.Commands.Output;

internal sealed record ListedLine(
    string Id,
    string Number,
    string Type,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? Date,
    string Title,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Status)
{
    /// <param name="standing">A few words on what became of it; empty when nothing is known.</param>
    public static ListedLine From(Document document, string standing) =>
        new(document.Id, document.Number, document.Type, document.Date, document.Title, StatusOf(document, standing));

    public static string? StatusOf(Document document, string standing) =>
        standing.Length == 0 ? document.Status : string.IsNullOrEmpty(document.Status) ? standing : $"{standing}. {document.Status}";
}
