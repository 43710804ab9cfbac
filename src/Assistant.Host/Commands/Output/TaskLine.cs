using Assistant.Corpus;

namespace Assistant.Host.Commands.Output;

/// <param name="With">Who helps; empty when nobody is named.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Match">"named", "partner" or "group" where a body was asked for; null otherwise.</param>
internal sealed record TaskLine(
    string Who, string What, TaskLine.Time When, string ReportTo, string With, string Document, int Start, int End, string? Match = null)
{
    public static TaskLine From(Document document, DocumentTask task) => new(
        task.Who,
        task.What,
        new Time(Words.Of(task.When.Kind), task.When.Text, task.When.Date, task.When.Condition),
        task.ReportTo,
        task.Partners,
        document.Id,
        task.Span.Start,
        task.Span.End);

    internal sealed record Time(string Kind, string Text, DateOnly? Date, string? Condition);
}
