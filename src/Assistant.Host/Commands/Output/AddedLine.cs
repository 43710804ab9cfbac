using Assistant.Corpus;

namespace Assistant.Host.Commands.Output;

/// <param name="Blocks">How many.</param>
/// <param name="Unplaced">How many lines no rule could place.</param>
/// <param name="Proposals">How many places are probably misread or mistyped.</param>
internal sealed record AddedLine(string Id, string Number, string Type, DateOnly? Date, string Title, int Blocks, int Unplaced, int Proposals)
{
    public static AddedLine From(Document document) => new(
        document.Id,
        document.Number,
        document.Type,
        document.Date,
        document.Title,
        document.Blocks.Count,
        document.Unplaced.Count,
        document.SpellingProposals.Count);
}
