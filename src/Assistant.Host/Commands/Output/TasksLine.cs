namespace Assistant.Host.Commands.Output;

internal sealed record TasksLine(IReadOnlyList<TaskLine> Tasks);
