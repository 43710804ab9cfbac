using Assistant.Corpus.Parsing;
using Assistant.Corpus.References;
using Assistant.Corpus.Spelling;
using Assistant.Corpus.Tasks;

namespace Assistant.Corpus;

/// <summary>Reads a document's structure from its text. Any text has one: what no rule can place is listed in <see cref="Document.Unplaced"/>.</summary>
public static class DocumentParser
{
    public static Document Parse(SourceFile file)
    {
        var text = file.Text;
        var markdown = IsMarkdown(file);
        var lines = LayoutRows.Expand(text, SpacedTables.Join(text, SpacedColumns.Split(text, LineSplitter.Split(text))));
        var (marks, wraps) = LineMarks.Read(lines, markdown);
        var (drafts, unplaced) = new BlockAssembler(text, lines, marks, wraps, markdown).Assemble();
        var (blocks, tables) = new TreeBuilder(text, drafts, markdown).Build();
        var identity = IdentityReader.Read(file, blocks, markdown);
        var cited = CitedText.Read(text, blocks);
        var isOfficial = identity.Kind == DocumentKind.Official;
        var relations = isOfficial ? RelationReader.Read(cited, identity.Type, identity.Number) : [];
        var (from, until) = EffectReader.Read(cited, identity.Date);
        // Half the time of parsing goes into what most of those who read a document never ask for.
        var times = new Lazy<TimingBook>(() => new TimingBook(text));
        var tasks = new OnDemand<DocumentTask>(() => new TaskReader(text, identity.Type, blocks, tables, times.Value).Read());
        return new Document
        {
            Id = identity.Id,
            Source = file,
            Kind = identity.Kind,
            Number = identity.Number,
            Type = identity.Type,
            Date = identity.Date,
            Issuer = identity.Issuer,
            Subject = identity.Subject,
            Signer = identity.Signer,
            Recipients = identity.Recipients,
            Supersedes = [.. relations.Where(relation => relation.Kind != RelationKind.Amends && !relation.InPart && relation.Number.Length > 0).Select(relation => relation.Number).Distinct(StringComparer.Ordinal)],
            Relations = relations,
            EffectiveFrom = from,
            EffectiveUntil = until,
            Status = file.Metadata.Status,
            Blocks = blocks,
            Tables = tables,
            References = new OnDemand<Reference>(() => ReferenceReader.Read(CitedText.Read(text, blocks))),
            Tasks = isOfficial ? tasks : [],
            TimingAsides = isOfficial ? new OnDemand<TimingAside>(() => new AsideReader(text, identity.Type, blocks, tasks, times.Value).Read()) : [],
            Unplaced = [.. unplaced.OrderBy(line => line.Span.Start)],
            Title = identity.Title,
            Term = identity.Term,
            Place = identity.Place,
            Secrecy = identity.Secrecy,
            Urgency = identity.Urgency,
            Doubts = identity.Doubts,
            SpellingProposals = isOfficial ? new OnDemand<SpellingProposal>(() => SpellingReader.Read(text)) : [],
            Attachments = AttachmentReader.Read(identity.Id, blocks),
        };
    }

    private static bool IsMarkdown(SourceFile file) =>
        file.Metadata.Kind == DocumentKind.GuidanceNote
        || file.FileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || file.FileName.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
