using Assistant.Corpus;

namespace Assistant.Host.Commands.Output;

/// <param name="Blocks">How many.</param>
/// <param name="Unplaced">How many lines no rule could place.</param>
/// <param name="Proposals">How many places are probably misread or mistyped.</param>
/// <param name="Outcome">added, replaced, unchanged or added_perhaps_twice.</param>
/// <param name="Other">The document that it is, replaced, may be or shares its file's name with; absent when there is none.</param>
/// <param name="Doubts">What a person should say of it; absent when nothing is missing.</param>
internal sealed record AddedLine(
    string Id,
    string Number,
    string Type,
    DateOnly? Date,
    string Title,
    int Blocks,
    int Unplaced,
    int Proposals,
    string File,
    string Outcome,
    string? Other,
    IReadOnlyList<string>? Doubts)
{
    public static AddedLine From(TakenFile file)
    {
        var document = file.Document!;
        return new AddedLine(
            document.Id,
            document.Number,
            document.Type,
            document.Date,
            document.Title,
            document.Blocks.Count,
            document.Unplaced.Count(line => line.Reason == UnplacedReason.Unknown),
            document.SpellingProposals.Count,
            Path.GetFileName(file.File),
            Words.Of(file.Outcome),
            file.Other.Length > 0 ? file.Other : null,
            document.Doubts.Count > 0 ? [.. document.Doubts.Select(doubt => Words.Of(doubt.Field))] : null);
    }
}
