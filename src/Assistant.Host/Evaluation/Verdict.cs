namespace Assistant.Host.Evaluation;

/// <summary>How one answer fared.</summary>
/// <param name="Covered">How many of the gold evidence spans some citation overlaps.</param>
/// <param name="Declined">The answer was "not found", "declined" or a question back.</param>
/// <param name="Refused">Declined, and nothing was cited as if it were evidence.</param>
public sealed record Verdict(
    GoldQuestion Question,
    bool Missing,
    bool Right,
    bool CitedFirst,
    int Covered,
    bool Declined,
    bool Refused)
{
    private static readonly GivenAnswer NoAnswer = new("missing", string.Empty, []);

    public bool Cited => Covered > 0;

    /// <summary>What a reader of the figures calls good: right with a right citation, or rightly refused.</summary>
    public bool Good => Question.Answerable ? Right && Cited : Refused;

    public static Verdict Of(GoldQuestion question, GivenAnswer? given)
    {
        ArgumentNullException.ThrowIfNull(question);
        var answer = given ?? NoAnswer;
        var declined = answer.Status is "not_found" or "declined" or "clarify";
        var evidence = question.EvidenceDocuments.Zip(question.Evidence).ToList();
        return new Verdict(
            question,
            given is null,
            answer.Status == "answered" && HasWhatItMust(question, answer.Text),
            answer.Citations.Count > 0 && evidence.Exists(one => Fits(answer.Citations[0], one)),
            evidence.Count(one => answer.Citations.Any(citation => Fits(citation, one))),
            declined,
            declined && answer.Citations.Count == 0);
    }

    private static bool HasWhatItMust(GoldQuestion question, string text) =>
        question.MustInclude.All(words => GoldText.Contains(words, text))
        && question.MustIncludeAny.All(group => group.Any(words => GoldText.Contains(words, text)));

    private static bool Fits(GivenAnswer.Quotation citation, (string Document, string Words) evidence) =>
        GoldText.SameDocument(citation, evidence.Document) && GoldText.Overlaps(citation.Quote, evidence.Words);
}
