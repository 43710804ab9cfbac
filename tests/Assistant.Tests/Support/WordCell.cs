namespace Assistant.Tests.Support;

/// <param name="Words">'\n' between paragraphs.</param>
/// <param name="Columns">How many it covers.</param>
internal sealed record WordCell(string Words, int Columns = 1, WordCellDown Down = WordCellDown.Stands);
