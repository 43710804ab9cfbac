using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>An attachment seen as a document of its own. Its spans still point at the text of the document that it came with.</summary>
public static class AttachedDocument
{
    /// <param name="id">"ke-hoach-34-kh-tu-2021/de-cuong".</param>
    /// <returns>Null when the document has no such attachment.</returns>
    public static Document? Find(Document parent, string id)
    {
        ArgumentNullException.ThrowIfNull(parent);
        return parent.Attachments.FirstOrDefault(attachment => attachment.Id == id) is { } found ? Of(parent, found) : null;
    }

    /// <summary>The id of the document that an attachment's id names first; the id itself where it names none.</summary>
    public static string ParentId(string id) => id.LastIndexOf('/') is > 0 and var slash ? id[..slash] : id;

    public static Document Of(Document parent, Attachment attachment)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(attachment);
        bool Inside(TextSpan span) => span.Start >= attachment.Span.Start && span.End <= attachment.Span.End;
        var blocks = parent.Blocks.Where(block => Inside(block.Span)).ToList();
        var own = blocks.Select(block => block.Id).ToHashSet(StringComparer.Ordinal);
        return parent with
        {
            Id = attachment.Id,
            Number = "",
            Type = attachment.Type,
            Subject = attachment.Title,
            Signer = "",
            Recipients = [],
            Supersedes = [],
            Blocks = blocks,
            Tables = [.. parent.Tables.Where(table => own.Contains(table.BlockId))],
            References = [.. parent.References
                .Select(reference => reference with { Spans = [.. reference.Spans.Where(Inside)] })
                .Where(reference => reference.Spans.Count > 0)],
            Tasks = [.. parent.Tasks.Where(task => Inside(task.Span))],
            Unplaced = [.. parent.Unplaced.Where(line => Inside(line.Span))],
            Doubts = [],
            Attachments = [],
            Relations = [.. parent.Relations.Where(relation => Inside(relation.Span))],
            TimingAsides = [.. parent.TimingAsides.Where(aside => Inside(aside.Span))],
            SpellingProposals = [.. parent.SpellingProposals.Where(proposal => Inside(proposal.Span))],
            Title = Named(attachment),
        };
    }

    private static string Named(Attachment attachment) =>
        string.Join(' ', new[] { attachment.Type, attachment.Label, attachment.Title }.Where(part => part.Length > 0).Distinct(StringComparer.Ordinal));
}
