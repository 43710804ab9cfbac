namespace Assistant.Host.Commands.Output;

/// <param name="Status">"ok", "warning" or "problem".</param>
internal sealed record CheckLine(string Name, string Status, string Detail);
