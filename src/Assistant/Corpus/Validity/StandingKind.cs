namespace Assistant.Corpus.Validity;

public enum StandingKind
{
    /// <summary>Nothing is known to have ended it, and nobody says that it holds.</summary>
    Unknown,

    /// <summary>Its text says that it holds on the day asked for, and nothing is known to have ended it.</summary>
    InForce,

    NotYetInForce,

    /// <summary>Holds, with changes.</summary>
    Amended,

    Replaced,

    Repealed,

    /// <summary>Its own term is over.</summary>
    Ended,
}
