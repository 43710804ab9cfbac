namespace Assistant.Host.Commands.Output;

internal sealed record ListLine(IReadOnlyList<ListedLine> Documents);
