namespace Assistant.Search;

/// <summary>What was done to a word of a question so that it can be understood.</summary>
public enum RestorationKind
{
    AsTyped,

    /// <summary>Marks were put on, or put right.</summary>
    Marks,

    /// <summary>A slip of the finger, or keystrokes that no input method caught.</summary>
    Spelling,

    /// <summary>The long form of a short one.</summary>
    Abbreviation,
}
