namespace Assistant.Tests.Answers.Checks;

/// <summary>How a correct sentence is made wrong.</summary>
internal enum Damage
{
    Digit,
    Magnitude,
    Date,
    Year,
    SymbolNumber,
    SymbolSuffix,
    Body,
    NegationDropped,
    NegationAdded,
    Modality,
    Direction,
    OtherPassage,
    FigureOfAnother,
    BodyOfAnother,
    InventedName,
}
