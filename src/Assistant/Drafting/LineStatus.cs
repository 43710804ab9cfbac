namespace Assistant.Drafting;

public enum LineStatus
{
    Missing,
    Answered,
    NotApplicable,
    Skipped,

    /// <summary>Meant for another kind of unit.</summary>
    Hidden,
}
