namespace Assistant.Corpus.Tasks;

/// <summary>How a task concerns the body that was asked for; the stronger the larger.</summary>
public enum BodyFit
{
    None,

    /// <summary>It is one of a group that is named: "các ban đảng".</summary>
    Group,

    /// <summary>It helps: "phối hợp với …".</summary>
    Partner,

    Named,
}
