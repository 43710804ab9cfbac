namespace Assistant.Drafting;

public enum EntryKind
{
    Given,

    /// <summary>"Không phát sinh"; the text is the user's reason.</summary>
    NotApplicable,

    /// <summary>A 0 that the user confirmed when asked.</summary>
    ConfirmedZero,
}
