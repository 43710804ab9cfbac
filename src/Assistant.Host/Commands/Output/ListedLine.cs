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
    public static ListedLine From(Document document) =>
        new(document.Id, document.Number, document.Type, document.Date, document.Title, document.Status);
}
