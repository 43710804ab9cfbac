using Assistant.Corpus;
using Assistant.Host.Commands.Output;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>What one <c>corpus add</c> took in, file by file, and what it could not.</summary>
internal sealed class AddReport
{
    private readonly List<(string File, Document Document, bool Replaced)> _added = [];

    public List<string> Problems { get; } = [];

    public void Add(string file, Document document, bool replaced) => _added.Add((file, document, replaced));

    /// <summary>The file that was taken in under this id; null when none was.</summary>
    public string? FileOf(string id) => _added.Find(added => added.Document.Id == id).File;

    public void Write(Invocation call)
    {
        if (call.Json)
        {
            call.WriteJson(
                new AddedFilesLine([.. _added.Select(added => AddedLine.From(added.Document))], Problems.Count > 0 ? Problems : null),
                JsonLine.Types.AddedFilesLine);
        }
        else
        {
            foreach (var (_, document, replaced) in _added)
            {
                call.Out.WriteLine(Replies.DocumentAdded(
                    document.Id, document.Title, document.Blocks.Count, document.Unplaced.Count, document.SpellingProposals.Count, replaced));
            }
        }

        foreach (var problem in Problems)
        {
            call.Terminal.Error.WriteLine(problem);
        }
    }
}
