namespace Assistant.Host.Commands.Output;

internal sealed record VersionsLine(IReadOnlyList<VersionLine> Versions);
