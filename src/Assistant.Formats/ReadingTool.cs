namespace Assistant.Formats;

/// <summary>A program outside of ours that reads some kinds of files, and whether it is here.</summary>
/// <param name="Path">Null when it is not installed.</param>
/// <param name="Version">As it says it itself; empty when it does not.</param>
/// <param name="IsComplete">Installed with all that we need of it.</param>
public sealed record ReadingTool(string Name, string? Path, string Version, bool IsComplete);
