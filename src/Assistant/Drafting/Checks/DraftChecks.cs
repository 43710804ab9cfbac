using Assistant.Drafting.Figures;

namespace Assistant.Drafting.Checks;

/// <summary>All checks of a draft.</summary>
public static class DraftChecks
{
    /// <summary>Errors first, then questions, then notes; otherwise in the order in which the answers came.</summary>
    public static IReadOnlyList<Finding> Run(Draft draft, FigureBook book)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(book);
        return
        [
            .. SumCheck.Check(book)
                .Concat(PercentCheck.Check(book))
                .Concat(RepeatCheck.Check(book))
                .Concat(PeriodCheck.Check(draft, book))
                .Concat(RangeCheck.Check(book))
                .Concat(CitedDocumentCheck.Check(draft))
                .Concat(ApproximateCheck.Check(draft))
                .OrderBy(finding => finding.Severity),
        ];
    }
}
