namespace Assistant.Answers.Checks;

/// <summary>Whether a word turns a statement round.</summary>
internal enum Marker
{
    None,
    Negation,

    /// <summary>Duty, leave, restriction.</summary>
    Modality,

    /// <summary>Before a figure or a day only: "trước", "trên", "tối đa", "tăng".</summary>
    Limit,
}
