namespace Assistant.Host.Commands.Output;

internal sealed record ChecksLine(IReadOnlyList<CheckLine> Checks);
