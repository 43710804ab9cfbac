namespace Assistant.Drafting.Checks;

public enum FindingSeverity
{
    /// <summary>The figures cannot all be right.</summary>
    Error,

    /// <summary>Only the user can say.</summary>
    Question,

    /// <summary>Good to know: what was checked and holds.</summary>
    Note,
}
