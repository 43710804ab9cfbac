using System.CommandLine;
using Assistant.Corpus;
using Assistant.Corpus.References;
using Assistant.Corpus.Validity;
using Assistant.Host.Commands.Output;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class CorpusShowCommand : AssistantCommand
{
    private readonly Argument<string> _id = new("mã") { Description = Replies.HelpDocumentId };
    private readonly Option<string> _asOf = AsOfOption.Make();
    private readonly Option<string?> _version = new("--version") { Description = Replies.HelpOldVersion, HelpName = "băm" };

    public CorpusShowCommand(CommandSurroundings surroundings)
        : base("show", Replies.HelpCorpusShow, surroundings)
    {
        Arguments.Add(_id);
        Options.Add(_asOf);
        Options.Add(_version);
    }

    public override Task<int> RunAsync(Invocation call)
    {
        var day = AsOfOption.Of(call, _asOf);
        using var parts = call.OpenParts();
        var corpus = parts.Library.Current;
        var id = call.Value(_id)!;
        var present = NamedDocument.Find(corpus, id);
        var (document, replacedAt) = call.Value(_version) is { } hash && present?.Source.ContentHash.StartsWith(hash, StringComparison.Ordinal) != true
            ? Old(parts.Store, id, hash)
            : (present ?? throw CommandException.WrongUse(Replies.UnknownDocument(id)), null);
        if (call.Json)
        {
            call.WriteJson(DocumentLine.From(document, corpus, day) with { ReplacedAt = replacedAt }, JsonLine.Types.DocumentLine);
        }
        else
        {
            if (replacedAt is { } at)
            {
                call.Out.WriteLine(present is null ? Replies.DocumentWasRemoved(DayOption.Show(at)) : Replies.OldVersion(DayOption.Show(at)));
            }

            Write(call.Terminal, document, corpus, day);
        }

        return Task.FromResult(ExitCode.Fine);
    }

    private static (Document Document, DateTimeOffset? ReplacedAt) Old(Storage.SqlStore store, string id, string hash)
    {
        var parentId = AttachedDocument.ParentId(id);
        var kept = store.FindVersion(parentId, hash);
        var parent = kept is null ? null : DocumentParser.Parse(kept.Document.File) with { Id = parentId };
        var named = parent is null || id == parentId ? parent : AttachedDocument.Find(parent, id);
        return named is null ? throw CommandException.WrongUse(Replies.UnknownVersion(id, hash)) : (named, kept!.ReplacedAt);
    }

    private static void Write(Terminal terminal, Document document, CorpusSnapshot corpus, DateOnly day)
    {
        foreach (var line in Replies.DocumentFacts(document.Title, document.Issuer, document.Subject, document.Signer, document.Status)
            .Concat(document.Kind == DocumentKind.Official && document.Number.Length > 0 ? [StandingText.Of(corpus.Validity.StatusOf(document, day))] : [])
            .Concat(document.Doubts.Select(DoubtText.Of))
            .Concat(ReadingText.Of(document))
            .SelectMany(fact => Lines.Wrapped(fact, terminal.Width)))
        {
            terminal.Out.WriteLine(line);
        }

        terminal.Out.WriteLine();
        foreach (var block in document.Blocks)
        {
            foreach (var line in Lines.Indented(block.Text, terminal.Width, new string(' ', 2 * Math.Min(block.Level - 1, 8))))
            {
                terminal.Out.WriteLine(line);
            }
        }

        var cited = corpus.Links.Of(document).Where(linked => linked.DocumentId != document.Id).ToList();
        if (cited.Count > 0)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(Replies.CitedDocuments + ":");
            foreach (var line in cited.SelectMany(linked => Lines.Wrapped("- " + Replies.CitedLine(CitedText(linked.Reference), Place(linked)), terminal.Width)))
            {
                terminal.Out.WriteLine(line);
            }
        }

        foreach (var attachment in document.Attachments)
        {
            terminal.Out.WriteLine(Replies.AttachmentCame(attachment.Id, attachment.Title));
        }

        foreach (var proposal in document.SpellingProposals)
        {
            terminal.Out.WriteLine(Replies.SpellingProposed(proposal.Found, proposal.Proposed));
        }

        foreach (var line in document.Unplaced)
        {
            terminal.Out.WriteLine(Replies.UnplacedLine(line.Span.In(document.Text)));
        }
    }

    private static string Place(LinkedReference linked) =>
        linked.DocumentId ?? (linked.Ambiguous.Count > 0 ? Replies.MayBeAnyOf(string.Join(", ", linked.Ambiguous)) : Replies.NotInCorpus);

    private static string CitedText(Reference reference) =>
        char.IsAsciiDigit(reference.Number[0]) ? DocumentIdentity.Of(reference).ToString() : reference.Number;
}
