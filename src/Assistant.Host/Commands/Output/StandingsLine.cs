namespace Assistant.Host.Commands.Output;

/// <param name="Documents">More than one where the number stands for several documents.</param>
internal sealed record StandingsLine(DateOnly AsOf, IReadOnlyList<StandingLine> Documents);
