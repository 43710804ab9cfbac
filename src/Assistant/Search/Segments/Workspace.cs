using System.Collections.Concurrent;

namespace Assistant.Search.Segments;

/// <summary>What one search under way writes to; used again by later ones, so that a search asks the memory manager for next to nothing.</summary>
internal sealed class Workspace : IDisposable
{
    private static readonly ConcurrentBag<Workspace> Idle = [];

    private Workspace()
    {
    }

    public QueryTokens Tokens { get; } = new();

    public PlanBuilder Plan { get; } = new();

    public Accumulator Accumulator { get; } = new();

    public Candidates Candidates { get; } = new();

    public TermSlots Slots { get; } = new();

    public WeightedQuery Query { get; } = new();

    public PassageReading Reading { get; } = new();

    public PassageJudge Judge { get; } = new();

    public ContextReading Context { get; } = new();

    public PairTable Pairs { get; } = new();

    public List<JudgedPassage> Judged { get; } = [];

    public JudgedOrder Order { get; } = new();

    /// <summary>What was not judged, best first.</summary>
    public List<(int Ordinal, int Sum)> Rest { get; } = [];

    /// <summary>By segment and document.</summary>
    public Dictionary<(int Segment, int Document), float> Documents { get; } = [];

    /// <summary>Where lists and streams are put that are not mapped; <see cref="BetterRoom"/> where two are looked at side by side.</summary>
    public ReadRoom ListRoom { get; } = new();

    public ReadRoom BetterRoom { get; } = new();

    public static Workspace Rent() => Idle.TryTake(out var idle) ? idle : new Workspace();

    public void Dispose() => Idle.Add(this);
}
