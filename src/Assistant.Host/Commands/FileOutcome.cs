namespace Assistant.Host.Commands;

internal enum FileOutcome
{
    Added,

    /// <summary>Took the place of an older version.</summary>
    Replaced,

    /// <summary>The corpus has it already.</summary>
    Unchanged,

    /// <summary>Added, and a person should see whether it is another one's double.</summary>
    AddedPerhapsTwice,

    /// <summary>Could not be read, is classified, or a person said no.</summary>
    Refused,
}
