using System.CommandLine;
using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Host.Commands.Output;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class OutlineCommand : AssistantCommand
{
    private readonly Argument<string> _source = new("tệp hoặc mã") { Description = Replies.HelpFileOrId };

    public OutlineCommand(CommandSurroundings surroundings)
        : base("outline", Replies.HelpOutline, surroundings) => Arguments.Add(_source);

    public override Task<int> RunAsync(Invocation call)
    {
        var document = Find(call, call.Value(_source)!);
        if (OutlineReader.Read(document) is not { } outline)
        {
            throw CommandException.No(Replies.NoOutline(document.Title));
        }

        if (call.Json)
        {
            call.WriteJson(OutlineLine.From(outline), JsonLine.Types.OutlineLine);
        }
        else
        {
            Write(call.Terminal, outline);
        }

        return Task.FromResult(ExitCode.Fine);
    }

    // A file needs no data folder at all.
    private static Document Find(Invocation call, string source)
    {
        if (File.Exists(source))
        {
            return new DocumentReaders().Read(Path.GetFileName(source), File.ReadAllBytes(source)) switch
            {
                ReadResult.Readable readable => DocumentParser.Parse(readable.File),
                ReadResult.Unreadable unreadable => throw CommandException.WrongUse(unreadable.Message),
                _ => throw new InvalidOperationException("A reader gave neither a file nor a reason."),
            };
        }

        using var parts = call.OpenParts();
        return NamedDocument.Find(parts.Library.Current, source) ?? throw CommandException.WrongUse(Replies.FileOrDocumentNotFound(source));
    }

    private static void Write(Terminal terminal, Outline outline)
    {
        terminal.Out.WriteLine(outline.Title);
        terminal.Out.WriteLine(string.Join('\n', Lines.Wrapped(outline.Subject, terminal.Width)));
        terminal.Out.WriteLine();
        foreach (var node in outline.All())
        {
            var indent = new string(' ', 2 * (node.Level - 1));
            var label = node.Label.Length > 0 ? node.Label + ". " : node.Kind == OutlineNodeKind.Item ? "- " : string.Empty;
            var title = label + node.Title + (node.Optional ? " " + Replies.OptionalMark : string.Empty);
            foreach (var (line, index) in Lines.Wrapped(title, terminal.Width - indent.Length - 2).Select((line, index) => (line, index)))
            {
                // What goes on stands under the words, not under the dash.
                terminal.Out.WriteLine(indent + (index == 0 ? line : "  " + line));
            }
        }
    }
}
