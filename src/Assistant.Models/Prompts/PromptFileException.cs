namespace Assistant.Models.Prompts;

/// <summary>A prompt file cannot be used.</summary>
/// <param name="line">From 1.</param>
public sealed class PromptFileException(string name, int line, string what, Exception? inner = null)
    : Exception($"prompts/{name}.yaml, line {line}: {what.ReplaceLineEndings(" ")}", inner);
