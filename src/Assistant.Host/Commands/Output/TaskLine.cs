using Assistant.Corpus;

namespace Assistant.Host.Commands.Output;

/// <param name="Document">The document's id.</param>
internal sealed record TaskLine(string Who, string What, TaskLine.Time When, string ReportTo, string Document, int Start, int End)
{
    public static TaskLine From(Document document, DocumentTask task) => new(
        task.Who,
        task.What,
        new Time(Words.Of(task.When.Kind), task.When.Text, task.When.Date, task.When.Condition),
        task.ReportTo,
        document.Id,
        task.Span.Start,
        task.Span.End);

    internal sealed record Time(string Kind, string Text, DateOnly? Date, string? Condition);
}
