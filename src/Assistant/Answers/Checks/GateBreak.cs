namespace Assistant.Answers.Checks;

/// <summary>What stands between a token and the one before it; the stronger the larger.</summary>
internal enum GateBreak
{
    None,

    /// <summary>A comma, a colon, a dash, a bracket, a quotation mark.</summary>
    Pause,

    Semicolon,

    Sentence,

    Line,
}
