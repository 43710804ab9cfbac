namespace Assistant.Tests.Support;

/// <summary>Whether a cell is one with the cells below it.</summary>
internal enum WordCellDown
{
    Stands,
    Begins,
    GoesOn,
}
