namespace Assistant.Corpus;

/// <summary>The mark of secrecy under a document's number, the heavier the greater.</summary>
public enum Secrecy
{
    None,

    /// <summary>MẬT.</summary>
    Confidential,

    /// <summary>TỐI MẬT.</summary>
    Secret,

    /// <summary>TUYỆT MẬT.</summary>
    TopSecret,
}
