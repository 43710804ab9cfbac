using Assistant.Corpus;

namespace Assistant.Tests.Formats.Forms;

/// <summary>What the program makes of a document, line by line, without ids and offsets: two forms of one document must agree in it.</summary>
internal static class Understood
{
    public static string Of(Document document) => string.Join('\n', (string[])
    [
        $"identity: {document.Number} | {document.Type} | {document.Date:yyyy-MM-dd} | {document.Issuer} | {document.Subject} | {document.Signer} | {document.Place} | {document.EffectiveFrom:yyyy-MM-dd}",
        .. document.Recipients.Select(recipient => "recipient: " + recipient),
        .. document.Blocks.Where(block => block.Kind != BlockKind.Header && block.Kind != BlockKind.Table).Select(block => $"{block.Kind} {block.Level} [{block.Label}] {block.Heading} | {OneLine(block.Text)}"),
        .. document.Tables.SelectMany(table => (string[])[$"table: {table.Caption}", .. table.Header.Select(row => "head: " + string.Join(" | ", row)), .. table.Rows.Select(row => "row: " + string.Join(" | ", row.Cells))]),
        .. document.References.Select(reference => $"reference: {reference.Number} | {reference.Type} | {reference.Date:yyyy-MM-dd} | {reference.Issuer}"),
        .. document.Tasks.Select(task => $"task: {task.Who} | {task.What} | {task.When.Text} | {task.ReportTo} | {task.Partners}"),
        .. document.Attachments.Select(attachment => $"attachment: {attachment.Type} | {attachment.Label} | {attachment.Title}"),
        .. OutlineReader.Read(document)?.All().Select(node => $"node: {node.Level} {node.Kind} [{node.Label}] {node.Title} | {string.Join("; ", node.Asks.Select(ask => ask.Text))}") ?? [],
        .. document.Unplaced.Select(line => $"unplaced: {OneLine(line.Span.In(document.Text))}"),
    ]);

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
