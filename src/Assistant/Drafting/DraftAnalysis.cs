using Assistant.Drafting.Checks;
using Assistant.Drafting.Composition;
using Assistant.Drafting.Figures;
using Assistant.Drafting.Matching;

namespace Assistant.Drafting;

/// <summary>A draft with what follows from it.</summary>
public sealed class DraftAnalysis
{
    private readonly Lazy<IReadOnlyList<Finding>> _findings;

    private DraftAnalysis(Draft draft, LineMatcher matcher)
    {
        Draft = draft;
        Matcher = matcher;
        Router = new Router(draft.Map, matcher);
        Figures = FigureBook.Of(draft, matcher);
        _findings = new Lazy<IReadOnlyList<Finding>>(() => DraftChecks.Run(draft, Figures));
    }

    public Draft Draft { get; }

    public LineMatcher Matcher { get; }

    public Router Router { get; }

    public FigureBook Figures { get; }

    public IReadOnlyList<Finding> Findings => _findings.Value;

    public static DraftAnalysis Of(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new DraftAnalysis(draft, draft.Map.Matcher);
    }

    /// <summary>The same outline, more answers.</summary>
    public DraftAnalysis With(Draft after) => new(after, Matcher);

    public ReportComposer Composer() => new(Draft, Figures);
}
