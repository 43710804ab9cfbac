namespace Assistant.Search.Vectors;

/// <summary>Why an endpoint, for vectors or for words, gave nothing.</summary>
public enum EndpointTrouble
{
    /// <summary>No connection.</summary>
    Unreachable,

    TimedOut,

    /// <summary>It failed a moment ago and is left alone for a while.</summary>
    Resting,

    /// <summary>Too many requests, or a fault of the server's own.</summary>
    Busy,

    /// <summary>The key is not accepted.</summary>
    KeyRefused,

    /// <summary>Nothing of this name or under this address.</summary>
    UnknownModel,

    /// <summary>This input is not accepted; another may be.</summary>
    InputRefused,

    /// <summary>An answer that cannot be understood: garbage, too few vectors, other dimensions, half a text.</summary>
    BadAnswer,
}
