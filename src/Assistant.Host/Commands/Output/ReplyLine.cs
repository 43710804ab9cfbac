using Assistant.Conversations;

namespace Assistant.Host.Commands.Output;

/// <param name="Turn">1 for the first line of the script.</param>
internal sealed record ReplyLine(
    int Turn,
    string Text,
    IReadOnlyList<CitationLine> Citations,
    IReadOnlyList<string> Suggestions,
    ReplyLine.FormLine? Form,
    IReadOnlyList<ReplyLine.AttachmentLine> Attachments,
    ReplyLine.StateLine State)
{
    public static ReplyLine From(int turn, Reply reply) => new(
        turn,
        reply.Text,
        [.. reply.Citations.Select(CitationLine.From)],
        reply.Suggestions,
        reply.Form is { } form ? FormLine.From(form) : null,
        [.. reply.Attachments.Select(file => new AttachmentLine(file.Name, file.ContentType, file.Path))],
        new StateLine(
            reply.State.Mode, reply.State.DraftId, reply.State.SectionId, reply.State.Answered, reply.State.Skipped, reply.State.Missing));

    internal sealed record FormLine(string Id, string Title, IReadOnlyList<FieldLine> Fields, string SubmitLabel)
    {
        public static FormLine From(Form form) => new(
            form.Id,
            form.Title,
            [.. form.Fields.Select(field => new FieldLine(
                field.Id, field.Label, field.Kind, field.Unit, field.Required, field.Choices ?? [], field.Value))],
            form.SubmitLabel);
    }

    internal sealed record FieldLine(
        string Id, string Label, string Kind, string? Unit, bool Required, IReadOnlyList<string> Choices, string? Value);

    internal sealed record AttachmentLine(string Name, string ContentType, string Path);

    internal sealed record StateLine(string Mode, string? Draft, string? Section, int Answered, int Skipped, int Missing);
}
