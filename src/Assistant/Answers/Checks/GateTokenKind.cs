namespace Assistant.Answers.Checks;

/// <summary>What a token of a statement is, as far as checking minds.</summary>
internal enum GateTokenKind
{
    Word,

    /// <summary>In digits or in words of several syllables: "1.622", "56,3%", "hai mươi lăm".</summary>
    Number,

    /// <summary>A whole day.</summary>
    Date,

    /// <summary>A document's symbol as a whole: "34-KH/TU".</summary>
    Symbol,

    /// <summary>"III" of a section, a quarter, a congress.</summary>
    Roman,
}
