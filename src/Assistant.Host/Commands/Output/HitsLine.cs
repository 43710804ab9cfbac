namespace Assistant.Host.Commands.Output;

internal sealed record HitsLine(IReadOnlyList<HitLine> Hits);
