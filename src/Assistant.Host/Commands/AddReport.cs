using Assistant.Corpus;
using Assistant.Host.Commands.Output;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>What one <c>corpus add</c> did, file by file; problems come last.</summary>
/// <param name="askLater">Whether a person will be asked about the documents; otherwise only what is said of each is remembered.</param>
internal sealed class AddReport(bool askLater)
{
    private sealed record Entry(TakenFile? File, IReadOnlyList<string> Lines, AddedLine? Json, string Problem);

    private readonly List<Entry> _files = [];

    public bool HasProblems => _files.Exists(file => file.Problem.Length > 0);

    public void Add(TakenFile file) => _files.Add(Told(file));

    /// <param name="talk">Null where nobody can be asked.</param>
    public void Ask(DoubtTalk? talk, FileIntake intake)
    {
        var at = Enumerable.Range(0, _files.Count).Where(i => _files[i].File is { } file && IsNew(file)).ToList();
        var after = talk?.Ask([.. at.Select(i => _files[i].File!.Document!)], intake.Amend) ?? [];
        foreach (var (i, document) in at.Zip(after))
        {
            _files[i] = Told(_files[i].File! with { Document = document });
        }
    }

    public void Write(Invocation call, IReadOnlyList<string> alsoWrong)
    {
        IReadOnlyList<string> problems = [.. _files.Select(file => file.Problem).Where(problem => problem.Length > 0), .. alsoWrong];
        if (call.Json)
        {
            call.WriteJson(
                new AddedFilesLine([.. _files.Select(file => file.Json).OfType<AddedLine>()], problems.Count > 0 ? problems : null),
                JsonLine.Types.AddedFilesLine);
        }
        else
        {
            foreach (var line in _files.SelectMany(file => file.Lines))
            {
                Write(call.Terminal, call.Out, line);
            }
        }

        foreach (var problem in problems)
        {
            Write(call.Terminal, call.Terminal.Error, problem);
        }
    }

    // A program that reads the lines gets each whole.
    private static void Write(Terminal terminal, TextWriter to, string line)
    {
        var indent = line.StartsWith(' ') ? "  " : string.Empty;
        foreach (var part in terminal.Interactive ? Commands.Lines.Indented(line, terminal.Width, indent) : [line])
        {
            to.WriteLine(part);
        }
    }

    private Entry Told(TakenFile file) =>
        new(askLater ? file : null, [.. Lines(file)], file.Document is null ? null : AddedLine.From(file), file.Problem);

    private static bool IsNew(TakenFile file) => file.Document is not null && file.Outcome != FileOutcome.Unchanged;

    private static IEnumerable<string> Lines(TakenFile file)
    {
        if (file.Document is not { } document)
        {
            yield break;
        }

        var name = Path.GetFileName(file.File);
        if (file.Outcome == FileOutcome.Unchanged)
        {
            yield return Replies.AlreadyThere(name, document.Id, document.Title);
            yield break;
        }

        yield return Replies.DocumentAdded(
            document.Id, document.Title, document.Blocks.Count, document.Unplaced.Count(line => line.Reason == UnplacedReason.Unknown), document.SpellingProposals.Count, file.Outcome == FileOutcome.Replaced);
        var note = file.Outcome switch
        {
            FileOutcome.Replaced when file.Other.Length > 0 => Replies.KeptAsNewVersion(name, file.Other),
            FileOutcome.AddedPerhapsTwice => Replies.PerhapsKnown(name, document.Id, file.Other),
            FileOutcome.Added when file.Other.Length > 0 => Replies.OwnIdGiven(name, document.Id, file.Other),
            _ => string.Empty,
        };
        if (note.Length > 0)
        {
            yield return note;
        }

        foreach (var line in ReadingText.Of(document))
        {
            yield return "  " + line;
        }

        if (document.Doubts.Count > 0)
        {
            yield return Replies.DoubtsLeft(document.Id, string.Join(", ", document.Doubts.Select(doubt => DoubtText.Name(doubt.Field))));
        }
    }
}
