using System.CommandLine;
using Assistant.Corpus;
using Assistant.Host.Commands.Output;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class CorpusShowCommand : AssistantCommand
{
    private readonly Argument<string> _id = new("mã") { Description = Replies.HelpDocumentId };

    public CorpusShowCommand(CommandSurroundings surroundings)
        : base("show", Replies.HelpCorpusShow, surroundings) => Arguments.Add(_id);

    public override Task<int> RunAsync(Invocation call)
    {
        using var parts = call.OpenParts();
        var id = call.Value(_id)!;
        var document = NamedDocument.Find(parts.Library.Current, id) ?? throw CommandException.WrongUse(Replies.UnknownDocument(id));
        if (call.Json)
        {
            call.WriteJson(DocumentLine.From(document), JsonLine.Types.DocumentLine);
        }
        else
        {
            Write(call.Terminal, document);
        }

        return Task.FromResult(ExitCode.Fine);
    }

    private static void Write(Terminal terminal, Document document)
    {
        foreach (var line in Replies.DocumentFacts(document.Title, document.Issuer, document.Subject, document.Signer, document.Status)
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
}
