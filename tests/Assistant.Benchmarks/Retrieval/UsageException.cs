namespace Assistant.Benchmarks.Retrieval;

/// <summary>The command cannot begin; the message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
