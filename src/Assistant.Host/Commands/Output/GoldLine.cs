using System.Globalization;
using Assistant.Conversations.Feedback;

namespace Assistant.Host.Commands.Output;

/// <summary>
/// A rated question in the form of the gold files. What the answer cited is taken for the evidence: of an answer that was rated
/// down a person has to correct it. Says nothing of who asked.
/// </summary>
/// <param name="Previous">The question before it, where there was one: a follow-up cannot be understood alone.</param>
internal sealed record GoldLine(
    string Id,
    string Question,
    string Style,
    string Type,
    bool Answerable,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<string> EvidenceDoc,
    string Answer,
    IReadOnlyList<string> MustInclude,
    string Split,
    string Reaction,
    string Reason,
    string? Previous)
{
    private const string FromReaders = "feedback";

    public static GoldLine From(RatedAnswer rated)
    {
        var answer = rated.Kept.Answer;
        return new(
            IdOf(rated),
            answer.Question,
            FromReaders,
            answer.Status,
            answer.Citations.Count > 0,
            [.. answer.Citations.Select(citation => citation.Quote)],
            [.. answer.Citations.Select(citation => citation.Document.Id)],
            answer.Text,
            [],
            FromReaders,
            RatingLine.WordOf(rated.Rating.Reaction),
            rated.Rating.Reason,
            answer.PreviousQuestion);
    }

    /// <summary>"f0012": the same in every export, and no part of a user's name as conversations' ids may have it.</summary>
    public static string IdOf(RatedAnswer rated) => string.Create(CultureInfo.InvariantCulture, $"f{rated.Number:0000}");
}
