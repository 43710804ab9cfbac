namespace Assistant.Answers.Checks;

/// <summary>What a statement broke.</summary>
public enum GateRule
{
    /// <summary>A quotation does not stand in its source as cited.</summary>
    Quotation,

    /// <summary>A statement carries no mark, or the mark of a passage that was not offered.</summary>
    Citation,

    /// <summary>A number, a percentage or an amount that the cited passages do not hold, or hold of something else.</summary>
    Figure,

    Date,

    /// <summary>A document symbol: "34-KH/TU".</summary>
    Symbol,

    /// <summary>A body, a place, a person, a document's name.</summary>
    Name,

    Negation,

    /// <summary>Duty, leave, limits and directions: "phải" is not "có thể", "trước" is not "sau".</summary>
    Modality,

    /// <summary>An ending that announces what does not follow.</summary>
    Promise,

    /// <summary>Words of content that the cited passages do not hold.</summary>
    Wording,

    /// <summary>Words to the program, links, markup.</summary>
    Instruction,
}
