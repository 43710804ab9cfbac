using System.Text.Json.Serialization;
using Assistant.Corpus;
using Assistant.Corpus.References;
using Assistant.Corpus.Validity;
using Assistant.Search;

namespace Assistant.Host.Commands.Output;

/// <summary>A document as <c>corpus show</c> prints it.</summary>
internal sealed record DocumentLine(
    string Id,
    string Number,
    string Type,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? Date,
    string Issuer,
    string Subject,
    string Signer,
    string Title,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<string> Supersedes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Status,
    IReadOnlyList<DocumentLine.BlockLine> Blocks,
    IReadOnlyList<DocumentLine.FootnoteLine> Footnotes,
    IReadOnlyList<DocumentLine.TableLine> Tables,
    IReadOnlyList<DocumentLine.ReferenceLine> References,
    IReadOnlyList<TaskLine> Tasks,
    IReadOnlyList<DocumentLine.AsidePlace> TimingAsides,
    IReadOnlyList<DocumentLine.UnplacedPlace> Unplaced,
    string Term,
    string Place,
    string Secrecy,
    string Urgency,
    IReadOnlyList<DocumentLine.DoubtLine> Doubts,
    string? AttachedTo,
    IReadOnlyList<DocumentLine.AttachedLine> Attachments,
    IReadOnlyList<DocumentLine.ProposalLine> Proposals)
{
    /// <summary>What this document says that it does to others.</summary>
    public required IReadOnlyList<RelationLine> Relations { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly? EffectiveFrom { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly? EffectiveUntil { get; init; }

    /// <summary>Whether it holds on the day asked for.</summary>
    public required StandingLine Standing { get; init; }

    /// <summary>Names this text of the document, as links do.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Of an old version; null for the present text.</summary>
    public DateTimeOffset? ReplacedAt { get; init; }

    /// <summary>How its file became text.</summary>
    public required ReadingLine Reading { get; init; }

    public static DocumentLine From(Document document, CorpusSnapshot corpus, DateOnly day) => new(
        document.Id,
        document.Number,
        document.Type,
        document.Date,
        document.Issuer,
        document.Subject,
        document.Signer,
        document.Title,
        document.Recipients,
        document.Supersedes,
        document.Status,
        [.. document.Blocks.Select(block => new BlockLine(
            block.Id, Words.Of(block.Kind), block.Level, block.Label, block.Heading, block.Text, block.Span.Start, block.Span.End, block.Path))],
        [.. document.Blocks.Where(block => block.Kind == BlockKind.Footnote).Select(block => new FootnoteLine(
            block.Label, block.Text, block.Span.Start, block.Span.End))],
        [.. document.Tables.Select(table => new TableLine(
            table.Caption,
            table.Header,
            [.. table.Rows.Select(row => row.Cells)],
            table.Unit,
            [.. Enumerable.Range(0, table.Header.Count == 0 ? 0 : table.Header[0].Count)
                .Select(column => new ColumnLine(table.ColumnName(column), table.UnitOf(column), table.PeriodOf(column)))],
            [.. table.Rows.Select(row => row.Group)]))],
        [.. corpus.Links.Of(document).Select(ReferenceLine.From)],
        [.. document.Tasks.Select(task => TaskLine.From(document, task))],
        [.. document.TimingAsides.Select(aside => new AsidePlace(
            aside.Span.Start, aside.Span.End, aside.Span.In(document.Text), Words.Of(aside.Reason)))],
        [.. document.Unplaced.Select(line => new UnplacedPlace(line.Span.Start, line.Span.End, line.Span.In(document.Text), Words.Of(line.Reason)))],
        document.Term,
        document.Place,
        Words.Of(document.Secrecy),
        document.Urgency,
        [.. document.Doubts.Select(doubt => new DoubtLine(Words.Of(doubt.Field), doubt.Candidates))],
        AttachedDocument.ParentId(document.Id) is var parent && parent != document.Id ? parent : null,
        [.. document.Attachments.Select(attachment => new AttachedLine(
            attachment.Id, attachment.Type, attachment.Label, attachment.Title, attachment.Span.Start, attachment.Span.End))],
        [.. document.SpellingProposals.Select(proposal => new ProposalLine(proposal.Span.Start, proposal.Span.End, proposal.Found, proposal.Proposed))])
    {
        ContentHash = document.Source.ContentHash,
        Reading = ReadingLine.From(document),
        Relations = [.. document.Relations.Select(relation => new RelationLine(
            Words.Of(relation.Kind), relation.Number, relation.Type, relation.Date, relation.Issuer, relation.InPart, relation.Span.Start, relation.Span.End))],
        EffectiveFrom = document.EffectiveFrom,
        EffectiveUntil = document.EffectiveUntil,
        Standing = StandingLine.From(corpus.Validity.StatusOf(document, day), corpus),
    };

    internal sealed record BlockLine(
        string Id, string Kind, int Level, string Label, string Heading, string Text, int Start, int End, string Path);

    internal sealed record FootnoteLine(string Label, string Text, int Start, int End);

    /// <param name="Groups">For each row the row above that it is counted under; empty at the top.</param>
    internal sealed record TableLine(
        string Caption,
        IReadOnlyList<IReadOnlyList<string>> Header,
        IReadOnlyList<IReadOnlyList<string>> Rows,
        string Unit,
        IReadOnlyList<ColumnLine> Columns,
        IReadOnlyList<string> Groups);

    internal sealed record ColumnLine(string Name, string Unit, string Period);

    internal sealed record ReferenceLine(
        string Number,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? Date,
        string Issuer,
        IReadOnlyList<Range> Spans,
        string Type,
        string About,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Document,
        IReadOnlyList<string>? Ambiguous)
    {
        public static ReferenceLine From(LinkedReference linked) => new(
            linked.Reference.Number,
            linked.Reference.Date,
            linked.Reference.Issuer,
            [.. linked.Reference.Spans.Select(span => new Range(span.Start, span.End))],
            linked.Reference.Type,
            linked.Reference.About,
            linked.DocumentId,
            linked.Ambiguous.Count > 0 ? linked.Ambiguous : null);
    }

    internal sealed record RelationLine(
        string Kind,
        string Number,
        string Type,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? Date,
        string Issuer,
        bool InPart,
        int Start,
        int End);

    internal sealed record Range(int Start, int End);

    internal sealed record DoubtLine(string Field, IReadOnlyList<string> Candidates);

    internal sealed record AttachedLine(string Id, string Type, string Label, string Title, int Start, int End);

    internal sealed record ProposalLine(int Start, int End, string Found, string Proposed);

    internal sealed record AsidePlace(int Start, int End, string Text, string Reason);

    internal sealed record UnplacedPlace(int Start, int End, string Text, string Reason);
}
