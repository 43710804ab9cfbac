namespace Assistant.Host.Commands.Output;

/// <param name="Problems">A sentence for each file that could not be taken in; absent when there is none.</param>
internal sealed record AddedFilesLine(IReadOnlyList<AddedLine> Documents, IReadOnlyList<string>? Problems);
